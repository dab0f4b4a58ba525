import type { LondonDate } from '@redress/calendar';
import type { Facts } from '../facts/facts.js';
import type { Law } from '../policy/law.js';
import type { Policy } from '../policy/policy.js';

/** A time limit as data (domain.md 3.2.4, 3.3, 3.4, 3.8): what starts it, how long, what pauses it, what meets it, what its expiry does. */
export interface TimeLimit {
  readonly code: string;
  readonly title: string;
  readonly cite: string;
  /** A suspension stops it (T9). */
  readonly pauses: boolean;
  /** Council closure days count as non-working for it (C7); never for a statutory limit. */
  readonly usesClosureDays: boolean;
  readonly onExpiry: OnExpiry;
  /** Working days before the due date from which it is at risk (domain.md 2.5); the policy's default where the limit says nothing. */
  readonly atRiskWd?: (policy: Policy) => number;
  /** What `Completed` says of a stage by this limit (domain.md 4.2, 4.3); nothing is measured by the others. */
  readonly measures?: Measured;
  /** Passed, it owes the complainant a notice: the reason, a new date and the right to the Ombudsman (domain.md 3.14.3). */
  readonly owesNotice?: true;
  readonly clocks: (facts: Facts, law: Law) => readonly Clock[];
  readonly length: (policy: Policy, facts: Facts) => Length;
  /** Where the limit may be extended: the last London date it may be extended to, or undefined for as long as is agreed. */
  readonly latestExtension?: (facts: Facts, clock: Clock, law: Law) => LondonDate | undefined;
}

/** The whole limit of a stage; the first of two, where a notice may extend it; the same stage as the Ombudsman counts it. */
export interface Measured { readonly stage: 1 | 2 | 3; readonly as: 'WHOLE' | 'FIRST' | 'OMBUDSMAN' }

/** BREACH is recorded once; FLAG is only shown; ANSWER_SILENCE deems interview notes agreed (3.9 I11); WINDOW merely closes. */
export type OnExpiry = 'BREACH' | 'FLAG' | 'ANSWER_SILENCE' | 'WINDOW';

export type Length =
  | { readonly workingDays: number }
  | { readonly calendarDays: number }
  | { readonly months: number }
  | { readonly workingDaysBefore: number }
  | { readonly until: LondonDate };

/** One running of a limit. `sequence` tells several of one case apart and is stable for ever: it is part of the deadline's id. */
export interface Clock {
  readonly sequence: string;
  readonly startOn: LondonDate;
  readonly metOn?: LondonDate;
  /** What it waited for can no longer come. */
  readonly cancelled?: boolean;
  readonly subject?: { readonly interviewId: string };
}

/** The single clock most limits have: none until it has started. */
export function clock(startOn: LondonDate | undefined, metOn?: LondonDate, cancelled = false): readonly Clock[] {
  return startOn === undefined ? [] : [{ sequence: '1', startOn, ...(metOn === undefined ? {} : { metOn }), ...(cancelled ? { cancelled } : {}) }];
}

/** Working days from the start, whoever extends: the cap is counted from the clock's start, never from the extension (W02). */
export function cappedAt(workingDays: (policy: Policy) => number): NonNullable<TimeLimit['latestExtension']> {
  return (facts, { startOn }, law) => law.calendar.addWorkingDays(startOn, workingDays(law.policyOn(startOn)), { suspensions: facts.suspensions });
}
