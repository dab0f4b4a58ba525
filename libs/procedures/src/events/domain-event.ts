import type { LondonDate, UtcInstant } from '@redress/calendar';
import type { AccessPayloads } from './access-events.js';
import type { CalendarPayloads } from './calendar-events.js';
import type { AdultPayloads } from './adult-events.js';
import type { BesidePayloads } from './beside-events.js';
import type { CorrectionPayloads } from './correction-events.js';
import type { EndedClock } from './ended-clock.js';
import type { FeedbackPayloads } from './feedback-events.js';
import type { IntakePayloads } from './intake-events.js';
import type { InterviewPayloads } from './interview-events.js';
import type { InvestigationPayloads } from './investigation-events.js';
import type { MeetingPayloads } from './meeting-events.js';
import type { OmbudsmanPayloads } from './ombudsman-events.js';
import type { PolicyPayloads } from './policy-events.js';
import type { PoolPayloads } from './pool-events.js';
import type { PublicationPayloads } from './publication-events.js';
import type { ReadingPayloads, ReadingRoomPayloads } from './reading-events.js';
import type { RecruitmentPayloads } from './recruitment-events.js';
import type { StagePayloads } from './stage-events.js';
import type { VersionPayloads } from './version-events.js';

/** What happens to a case or to an Ombudsman referral. */
export interface CasePayloads
  extends AdultPayloads, BesidePayloads, CorrectionPayloads, FeedbackPayloads, IntakePayloads, InterviewPayloads, InvestigationPayloads, MeetingPayloads, OmbudsmanPayloads, ReadingPayloads, StagePayloads {}

/** Every type of event, whatever the kind of history. */
export interface Payloads extends AccessPayloads, CalendarPayloads, CasePayloads, PolicyPayloads, PoolPayloads, PublicationPayloads, ReadingRoomPayloads, RecruitmentPayloads, VersionPayloads {}

export type EventType = keyof Payloads;

/**
 * What the law makes of an event that a person proposes: the workflow adds it (`workflow/law-made.ts`), nobody states it, and under
 * another law it comes out otherwise. The clocks that an event ends are made in the same way, and what follows of itself wholly.
 */
export const lawMadeFields = {
  InterviewNotesSent: ['dueOn'],
  DeadlineExtended: ['deadlineId', 'from'],
  ExtensionRequested: ['deadlineId'],
  ExtensionRefused: ['deadlineId'],
  DelayNoticeSent: ['deadlineId'],
  EscalatedToStage2: ['countsFrom', 'route'],
  InvestigatorReplaced: ['from'],
  IndependentPersonReplaced: ['from'],
} as const satisfies { readonly [T in EventType]?: readonly (keyof Payloads[T])[] };

export type LawMade<T extends keyof typeof lawMadeFields> = Pick<Payloads[T], (typeof lawMadeFields)[T][number] & keyof Payloads[T]>;

/** A payload as it is proposed: without what the law makes of it, or with it, to be made again. */
export type ProposedPayload<T extends EventType> = T extends keyof typeof lawMadeFields ? Omit<Payloads[T], keyof LawMade<T>> & Partial<LawMade<T>> : Payloads[T];

/** A fact before it has been placed in time: what a command proposes. */
export type ProposedEvent<T extends EventType = EventType> = {
  [K in T]: { readonly type: K; readonly effectiveDate: LondonDate; readonly payload: ProposedPayload<K> };
}[T];

/**
 * A fact: `effectiveDate` is the London date it is true from, `occurredAt` the UTC instant it happened (domain 2.2).
 * It is also the event of the procedure's state machine: there is no second description. `machineVersion` is the version of the machine
 * the history stands in after it, once it has been decided.
 */
export type DomainEvent<T extends EventType = EventType> = {
  [K in T]: { readonly type: K; readonly effectiveDate: LondonDate; readonly payload: Payloads[K] & EndsClocks; readonly occurredAt: UtcInstant; readonly machineVersion?: number };
}[T];

/**
 * What the law adds to an event that ends clocks, by meeting or by cancelling them: the due dates they stood at, which no holiday
 * loaded later can change (domain.md 2.5). Without a due date where the calendar did not reach it.
 */
export interface EndsClocks { readonly clocksEnded?: readonly EndedClock[] }

export type { EndedClock } from './ended-clock.js';
