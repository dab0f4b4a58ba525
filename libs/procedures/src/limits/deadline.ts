import { passesAt, type LondonDate, type UtcInstant } from '@redress/calendar';
import type { Facts } from '../facts/facts.js';
import type { Law } from '../policy/law.js';
import { deadlineIdOf, dueOf, extensionOf, type Due, type Undated } from './due-date.js';
import type { Clock, Length, TimeLimit } from './time-limit.js';
import { own } from '../facts/own.js';

/** A dated obligation (domain.md 2.5). Computed here and nowhere else; pages, lists, reports and expiry all read it. */
export interface Deadline {
  readonly deadlineId: string;
  readonly limit: TimeLimit;
  readonly clock: Clock;
  readonly policyVersion: string;
  readonly startOn: LondonDate;
  /** Working days counted, where the limit is so many working days: what the explanation of the date counts. */
  readonly workingDays?: number;
  /** London date; undefined for the reason that `undated` gives. */
  readonly dueOn: LondonDate | undefined;
  readonly undated?: Undated;
  readonly passesAt: UtcInstant | undefined;
  /** The date that somebody chose and the due date hangs on: a plan, a letter, an extension. */
  readonly chosenOn?: LondonDate;
  readonly extendedFrom?: LondonDate;
  readonly metOn?: LondonDate;
  readonly cancelled: boolean;
  readonly breachRecorded: boolean;
  /** That it passed on this due date was recorded, and was voided with evidence (domain.md 2.6). */
  readonly expiryVoided: boolean;
}

/** Every deadline the history has started, in the order of the procedure's table. A date the calendar does not reach is undated (C8). */
export function deadlinesOf(limits: readonly TimeLimit[], facts: Facts, law: Law): readonly Deadline[] {
  return startedClocks(limits, facts, law).map(({ limit, clock }) => deadlineOf(limit, clock, facts, law));
}

/** The clocks that have started, without those of steps that the source has no column for. */
export function startedClocks(limits: readonly TimeLimit[], facts: Facts, law: Law): readonly { readonly limit: TimeLimit; readonly clock: Clock }[] {
  const notHeld = new Set(facts.receipt?.limitsNotHeld);
  return limits.filter(({ code }) => !notHeld.has(code)).flatMap((limit) => limit.clocks(facts, law).map((clock) => ({ limit, clock })));
}

/** Met, or cancelled: what it waited for can no longer come. */
export function hasEnded({ metOn, cancelled }: Clock, { ended }: Facts): boolean {
  return metOn !== undefined || cancelled === true || ended !== undefined;
}

function deadlineOf(limit: TimeLimit, clock: Clock, facts: Facts, law: Law): Deadline {
  const policy = law.policyOn(clock.startOn);
  const length = limit.length(policy, facts, clock);
  const deadlineId = deadlineIdOf(limit, clock);
  const extension = extensionOf(deadlineId, facts);
  const { on: dueOn, undated } = settledDue(deadlineId, clock, facts) ?? dueOf(limit, clock, facts, law);
  return {
    deadlineId, limit, clock, policyVersion: policy.version, startOn: clock.startOn, dueOn,
    passesAt: dueOn && passesAt(dueOn),
    cancelled: clock.metOn === undefined && hasEnded(clock, facts),
    breachRecorded: Object.hasOwn(facts.breaches, deadlineId),
    expiryVoided: dueOn !== undefined && own(facts.voidedExpiries ?? {}, deadlineId) === dueOn,
    ...(undated === undefined ? {} : { undated }),
    ...('workingDays' in length ? { workingDays: length.workingDays } : {}),
    ...chosenOf(extension?.to ?? chosenIn(length)),
    ...(extension ? { extendedFrom: extension.from } : {}),
    ...(clock.metOn === undefined ? {} : { metOn: clock.metOn }),
  };
}

function chosenIn(length: Length): LondonDate | undefined {
  if ('until' in length) return length.until;
  return 'workingDaysBefore' in length ? length.date : undefined;
}

function chosenOf(chosenOn: LondonDate | undefined): Pick<Deadline, 'chosenOn'> {
  return chosenOn === undefined ? {} : { chosenOn };
}

/** What is recorded stands: the due date of a breach, and that of a clock that has ended, whatever is entered or loaded later (domain.md 2.5). */
function settledDue(deadlineId: string, clock: Clock, facts: Facts): Due | undefined {
  const on = own(facts.breaches, deadlineId)?.dueOn ?? (hasEnded(clock, facts) ? own(facts.endedClocks, deadlineId) : undefined);
  return on && { on };
}
