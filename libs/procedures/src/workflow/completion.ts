import type { LondonDate } from '@redress/calendar';
import type { DomainEvent, ProposedEvent } from '../events/domain-event.js';
import type { CompletedStage } from '../events/stage-events.js';
import type { Facts } from '../facts/facts.js';
import { suspensionsEndedOn } from '../limits/clocks-ended.js';
import { deadlinesOf, unextendedDueOn, type Deadline } from '../limits/deadline.js';
import { limitsOf } from '../limits/limits-of.js';
import type { Measured } from '../limits/time-limit.js';
import type { Law } from '../policy/law.js';

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
    ...(response.type === 'ResponseIssued' ? { singleStage: true, ...(facts.adult.wellFounded === undefined ? {} : { wellFounded: facts.adult.wellFounded }) } : {}),
  };
  return { type: 'Completed', effectiveDate: completedOn, payload };
}

function figures(facts: Facts, stage: 1 | 2 | 3, completedOn: LondonDate, law: Law): Partial<CompletedStage> {
  const deadlines = deadlinesOf(limitsOf(facts), facts, law);
  const find = (as: Measured['as']) => deadlines.findLast(({ limit: { measures } }) => measures?.stage === stage && measures.as === as);
  const measured = find('WHOLE');
  if (!measured) return {};
  const dueOn = unextended(measured, facts, law);
  const first = find('FIRST');
  const ombudsman = find('OMBUDSMAN');
  return {
    ...elapsed(measured, facts, stage, completedOn, law),
    ...lengthOf(measured, (limitWd) => ({ limitWd })),
    ...(dueOn ? { dueOn, within: completedOn <= dueOn } : {}),
    ...lengthOf(first, (limitWd25) => ({ limitWd25 })),
    ...withinOf(first && unextended(first, facts, law), completedOn, (dueOn25, within25) => ({ dueOn25, within25 })),
    ...lengthOf(ombudsman, (limitWdOmbudsman) => ({ limitWdOmbudsman })),
    ...withinOf(ombudsman?.dueOn, completedOn, (dueOnOmbudsman, withinOmbudsman) => ({ dueOnOmbudsman, withinOmbudsman })),
  };
}

/** Working days used: net of suspensions, gross, and from the request that opened the stage (domain.md 4.4). */
function elapsed({ startOn, limit }: Deadline, facts: Facts, stage: 1 | 2 | 3, completedOn: LondonDate, law: Law): Partial<CompletedStage> {
  const rules = { usesClosureDays: limit.usesClosureDays };
  const clockStart = earlier(startOn, completedOn);
  const { countsFrom } = facts.stage2;
  return {
    clockStart,
    elapsedNetWd: law.calendar.elapsedWorkingDays(clockStart, completedOn, limit.pauses ? { ...rules, suspensions: facts.suspensions } : rules),
    elapsedGrossWd: law.calendar.elapsedWorkingDays(clockStart, completedOn, rules),
    ...(stage === 2 && countsFrom ? { elapsedFromRequestWd: law.calendar.elapsedWorkingDays(countsFrom, completedOn, rules) } : {}),
  };
}

function stageOf(type: Response['type']): 1 | 2 | 3 {
  if (type === 'AuthorityResponseIssued') return 3;
  return type === 'AdjudicationIssued' || type === 'Stage2ResponseIssued' ? 2 : 1;
}

function unextended({ limit, clock }: Deadline, facts: Facts, law: Law): LondonDate | undefined {
  return unextendedDueOn(limit, clock, facts, law);
}

/** The length that the policy pinned by the clock gave the limit: it is said with the figures, which may be read when another policy is in force. */
function lengthOf(deadline: Deadline | undefined, give: (workingDays: number) => Partial<CompletedStage>): Partial<CompletedStage> {
  return deadline?.workingDays === undefined ? {} : give(deadline.workingDays);
}

function withinOf(dueOn: LondonDate | undefined, completedOn: LondonDate, give: (dueOn: LondonDate, within: boolean) => Partial<CompletedStage>): Partial<CompletedStage> {
  return dueOn === undefined ? {} : give(dueOn, completedOn <= dueOn);
}

function earlier(one: LondonDate, other: LondonDate): LondonDate {
  return one < other ? one : other;
}
