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
  /** The stage that may be asked for while it runs. */
  readonly windowTo?: 2 | 3;
  readonly clocks: (facts: Facts, law: Law) => readonly Clock[];
  readonly length: (policy: Policy, facts: Facts, clock: Clock) => Length;
  /** Where the limit may be extended, and how far. */
  readonly extension?: ExtensionAllowed;
}

/** The whole limit of a stage; the first of two, where a notice may extend it; the same stage as the Ombudsman counts it. */
export interface Measured { readonly stage: 1 | 2 | 3; readonly as: 'WHOLE' | 'FIRST' | 'OMBUDSMAN' }

/** BREACH is recorded once; FLAG is only shown; ANSWER_SILENCE deems interview notes agreed (3.9 I11); WINDOW merely closes; LAPSE_OFFER ends an offer (3.12 M2). */
export type OnExpiry = 'BREACH' | 'FLAG' | 'ANSWER_SILENCE' | 'WINDOW' | 'LAPSE_OFFER';

export type Length =
  /** `recorded` is a due date that an event has told somebody: it stands, whatever the calendar says later (domain.md 2.5). */
  | { readonly workingDays: number; readonly recorded?: LondonDate }
  | { readonly calendarDays: number }
  | { readonly months: number }
  /** So many working days before a date, but not before the day on which that date was set. */
  | { readonly workingDaysBefore: number; readonly date: LondonDate; readonly notBefore: LondonDate }
  | { readonly until: LondonDate };

/** Without a word of how far, as long as is agreed. */
export interface ExtensionAllowed {
  /** Working days from the start that no extension may pass, counted as the limit itself is: never from the extension (W02). */
  readonly longestWd?: (policy: Policy) => number;
  /** The last London date an extension may reach, where another date of the case says so. */
  readonly latest?: (facts: Facts, law: Law) => LondonDate | undefined;
  readonly once?: true;
}

/** One running of a limit. `sequence` tells several of one case apart and is stable for ever: it is part of the deadline's id. */
export interface Clock {
  readonly sequence: string;
  readonly startOn: LondonDate;
  /** The start itself hangs on a year whose holidays are not loaded; `startOn` is the day it counts from at the earliest. */
  readonly startsBeyondCalendar?: true;
  readonly metOn?: LondonDate;
  /** What it waited for can no longer come. */
  readonly cancelled?: boolean;
  readonly subject?: { readonly interviewId: string; readonly round: number; readonly meetingId?: never } | { readonly meetingId: string; readonly interviewId?: never };
}

/** When a clock starts, where that is for the calendar to say. */
export type Start = Pick<Clock, 'startOn' | 'startsBeyondCalendar'>;

/** The single clock most limits have, from a London date: none until it has started. */
export function clock(startOn: LondonDate | undefined, metOn?: LondonDate, cancelled = false): readonly Clock[] {
  return clockFrom(startOn && { startOn }, metOn, cancelled);
}

export function clockFrom(start: Start | undefined, metOn?: LondonDate, cancelled = false): readonly Clock[] {
  if (start === undefined) return [];
  return [{ sequence: '1', ...start, ...(metOn === undefined ? {} : { metOn }), ...(cancelled ? { cancelled } : {}) }];
}
