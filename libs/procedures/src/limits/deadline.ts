import { lastDayOfMonths, passesAt, type LondonDate, type UtcInstant } from '@redress/calendar';
import type { Extension, Facts } from '../facts/facts.js';
import type { Law } from '../policy/law.js';
import { addCalendarDays } from './calendar-days.js';
import type { Clock, TimeLimit } from './time-limit.js';

/** A dated obligation (domain.md 2.5). Computed here and nowhere else; pages, lists, reports and expiry all read it. */
export interface Deadline {
  readonly deadlineId: string;
  readonly limit: TimeLimit;
  readonly clock: Clock;
  readonly policyVersion: string;
  readonly startOn: LondonDate;
  /** Working days counted, where the limit is so many working days: what the explanation of the date counts. */
  readonly workingDays?: number;
  /** London date; undefined while an open suspension hides it (T9). */
  readonly dueOn: LondonDate | undefined;
  readonly passesAt: UtcInstant | undefined;
  readonly extendedFrom?: LondonDate;
  readonly metOn?: LondonDate;
  readonly cancelled: boolean;
  readonly breachRecorded: boolean;
}

/** Every deadline the history has started, in the order of the procedure's table. Throws ERR_CALENDAR_HORIZON beyond the loaded years. */
export function deadlinesOf(limits: readonly TimeLimit[], facts: Facts, law: Law): readonly Deadline[] {
  const notHeld = new Set(facts.receipt?.limitsNotHeld);
  return limits
    .filter((limit) => !notHeld.has(limit.code))
    .flatMap((limit) => limit.clocks(facts, law).map((clock) => deadlineOf(limit, clock, facts, law)));
}

function deadlineOf(limit: TimeLimit, clock: Clock, facts: Facts, law: Law): Deadline {
  const policy = law.policyOn(clock.startOn);
  const length = limit.length(policy, facts);
  const deadlineId = deadlineIdOf(limit, clock);
  const extension = extensionOf(deadlineId, facts);
  const dueOn = dueOnOf(limit, clock, facts, law);
  return {
    deadlineId, limit, clock, policyVersion: policy.version, startOn: clock.startOn, dueOn,
    passesAt: dueOn && passesAt(dueOn),
    cancelled: clock.metOn === undefined && hasEnded(clock, facts),
    breachRecorded: deadlineId in facts.breaches,
    ...('workingDays' in length ? { workingDays: length.workingDays } : {}),
    ...(extension ? { extendedFrom: extension.from } : {}),
    ...(clock.metOn === undefined ? {} : { metOn: clock.metOn }),
  };
}

/** The clock's name for ever: breaches, extensions and ends are recorded by it. */
export function deadlineIdOf({ code }: TimeLimit, { sequence }: Clock): string {
  return `${code}:${sequence}`;
}

/** Met, or cancelled: what it waited for can no longer come. */
export function hasEnded({ metOn, cancelled }: Clock, { ended }: Facts): boolean {
  return metOn !== undefined || cancelled === true || ended !== undefined;
}

/** The London date a clock is due, extended or not; undefined while an open suspension hides it (T9). */
export function dueOnOf(limit: TimeLimit, clock: Clock, facts: Facts, law: Law): LondonDate | undefined {
  const extension = extensionOf(deadlineIdOf(limit, clock), facts);
  return extension ? extendedDueOn(limit, clock, extension, facts, law) : unextendedDueOn(limit, clock, facts, law);
}

function extensionOf(deadlineId: string, { extensions }: Facts): Extension | undefined {
  return extensions.findLast((extension) => extension.deadlineId === deadlineId);
}

/** The due date before any extension: what PI-3 measures, and where an extension starts from. */
export function unextendedDueOn(limit: TimeLimit, clock: Clock, facts: Facts, law: Law): LondonDate | undefined {
  const { startOn } = clock;
  const length = limit.length(law.policyOn(startOn), facts);
  const rules = { usesClosureDays: limit.usesClosureDays, ...(limit.pauses ? { suspensions: facts.suspensions } : {}) };
  if ('until' in length) return length.until;
  if ('months' in length) return lastDayOfMonths(startOn, length.months, 'COMMENCING');
  if ('workingDaysBefore' in length) return law.calendar.workingDaysBefore(startOn, length.workingDaysBefore, rules);
  if ('calendarDays' in length) return addCalendarDays(startOn, length.calendarDays, limit.pauses ? facts.suspensions : []);
  return law.calendar.addWorkingDays(startOn, length.workingDays, rules);
}

/** The new date as granted; a suspension that began after the grant moves it by the working days it excludes. */
function extendedDueOn(limit: TimeLimit, { startOn }: Clock, extension: { on: LondonDate; to: LondonDate }, facts: Facts, law: Law): LondonDate | undefined {
  if (limit.pauses && facts.suspensions.some(({ resumedOn }) => resumedOn === undefined)) return undefined;
  const later = limit.pauses ? facts.suspensions.filter(({ suspendedOn }) => suspendedOn > extension.on) : [];
  if (later.length === 0) return extension.to;
  const rules = { usesClosureDays: limit.usesClosureDays };
  return law.calendar.addWorkingDays(startOn, law.calendar.elapsedWorkingDays(startOn, extension.to, rules), { ...rules, suspensions: later });
}
