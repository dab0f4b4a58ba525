import { withinCalendar, type LondonDate } from '@redress/calendar';
import type { DomainEvent, ProposedEvent } from '../events/domain-event.js';
import type { CompletedStage } from '../events/stage-events.js';
import { NOT_HELD, type Held } from '../events/vocabulary.js';
import type { Facts } from '../facts/facts.js';
import { suspensionsEndedOn } from '../limits/clocks-ended.js';
import type { Deadline } from '../limits/deadline.js';
import { deadlinesUnder } from '../limits/deadlines-under.js';
import { countedBy, unextendedDue } from '../limits/due-date.js';
import type { Measured } from '../limits/time-limit.js';
import type { Law } from '../policy/law.js';

type Compliance = Pick<CompletedStage, 'dueOn' | 'within'>;
type Response = DomainEvent<'Stage1ResponseIssued' | 'ResponseIssued' | 'AdjudicationIssued' | 'Stage2ResponseIssued' | 'AuthorityResponseIssued'>;

/**
 * `Completed`: one stage is completed because its response was sent (domain.md 0.3 decision 1). It carries the figures the
 * indicators are read from, with the limits unextended (decision 5), so that anyone can recompute them from this one event.
 */
export function completion(facts: Facts, response: Response, law: Law): ProposedEvent<'Completed'> {
  const completedOn = response.payload.sentOn;
  const stage = stageOf(response.type);
  const payload: CompletedStage = {
    stage, completedOn,
    ...(facts.procedure === undefined ? {} : { procedure: facts.procedure }),
    ...(facts.completed.some((earlier) => earlier.stage === stage) ? { recount: false } : {}),
    ...('outcome' in response.payload ? { outcome: response.payload.outcome } : {}),
    ...figures(suspensionsEndedOn(facts, completedOn), stage, completedOn, law),
    ...(response.type === 'ResponseIssued' ? singleStage(response.payload.wellFounded) : {}),
  };
  return { type: 'Completed', effectiveDate: completedOn, payload };
}

function figures(facts: Facts, stage: 1 | 2 | 3, completedOn: LondonDate, law: Law): Partial<CompletedStage> {
  const deadlines = deadlinesUnder(facts, law);
  const find = (as: Measured['as']) => deadlines.findLast(({ limit: { measures } }) => measures?.stage === stage && measures.as === as);
  const measured = find('WHOLE');
  if (!measured) return {};
  const first = find('FIRST');
  const ombudsman = find('OMBUDSMAN');
  const met = (deadline: Deadline | undefined) => compliance(deadline, facts, completedOn, law);
  return {
    ...elapsed(measured, facts, stage, completedOn, law),
    ...lengthOf(measured, (limitWd) => ({ limitWd })),
    ...met(measured),
    ...lengthOf(first, (limitWd25) => ({ limitWd25 })),
    ...renamed(met(first), ({ dueOn, within }) => ({ dueOn25: dueOn, within25: within })),
    ...lengthOf(ombudsman, (limitWdOmbudsman) => ({ limitWdOmbudsman })),
    ...renamed(met(ombudsman), ({ dueOn, within }) => ({ dueOnOmbudsman: dueOn, withinOmbudsman: within })),
  };
}

/** Working days used: net of suspensions, gross, and from the request that opened the stage (domain.md 4.4). */
function elapsed({ startOn, limit }: Deadline, facts: Facts, stage: 1 | 2 | 3, completedOn: LondonDate, law: Law): Partial<CompletedStage> {
  const clockStart = earlier(startOn, completedOn);
  const { countsFrom } = facts.stage2;
  const gross = { usesClosureDays: limit.usesClosureDays };
  return {
    clockStart,
    ...withinCalendar(() => ({
      elapsedNetWd: law.calendar.elapsedWorkingDays(clockStart, completedOn, countedBy(limit, facts)),
      elapsedGrossWd: law.calendar.elapsedWorkingDays(clockStart, completedOn, gross),
      ...(stage === 2 && countsFrom ? { elapsedFromRequestWd: law.calendar.elapsedWorkingDays(countsFrom, completedOn, gross) } : {}),
    })),
  };
}

function singleStage(wellFounded: Held<boolean>): Partial<CompletedStage> {
  return { singleStage: true, ...(wellFounded === NOT_HELD ? {} : { wellFounded }) };
}

function stageOf(type: Response['type']): 1 | 2 | 3 {
  if (type === 'AuthorityResponseIssued') return 3;
  return type === 'AdjudicationIssued' || type === 'Stage2ResponseIssued' ? 2 : 1;
}

/** By the unextended due date. One beyond the loaded years has not been reached by an answer within them. */
function compliance(deadline: Deadline | undefined, facts: Facts, completedOn: LondonDate, law: Law): Compliance {
  const due = deadline && unextendedDue(deadline.limit, deadline.clock, facts, law);
  if (due?.on !== undefined) return { dueOn: due.on, within: completedOn <= due.on };
  return due?.undated === 'BEYOND_CALENDAR' && completedOn <= law.calendar.horizon.to ? { within: true } : {};
}

/** The same under the names that another clock's figures have; what is not known is left out. */
function renamed(figures: Compliance, names: (figures: Compliance) => object): Partial<CompletedStage> {
  return Object.fromEntries(Object.entries(names(figures)).filter(([, value]) => value !== undefined));
}

/** The length that the policy pinned by the clock gave the limit: it is said with the figures, which may be read when another policy is in force. */
function lengthOf(deadline: Deadline | undefined, give: (workingDays: number) => Partial<CompletedStage>): Partial<CompletedStage> {
  return deadline?.workingDays === undefined ? {} : give(deadline.workingDays);
}

function earlier(one: LondonDate, other: LondonDate): LondonDate {
  return one < other ? one : other;
}
