import type { LondonDate, UtcInstant } from '@redress/calendar';
import type { AdultPayloads } from './adult-events.js';
import type { FeedbackPayloads } from './feedback-events.js';
import type { IntakePayloads } from './intake-events.js';
import type { InterviewPayloads } from './interview-events.js';
import type { InvestigationPayloads } from './investigation-events.js';
import type { OmbudsmanPayloads } from './ombudsman-events.js';
import type { PoolPayloads } from './pool-events.js';
import type { StagePayloads } from './stage-events.js';

/** What happens to a case or to an Ombudsman referral. */
export interface CasePayloads
  extends AdultPayloads, FeedbackPayloads, IntakePayloads, InterviewPayloads, InvestigationPayloads, OmbudsmanPayloads, StagePayloads {}

/** Every type of event, whatever the kind of history. */
export interface Payloads extends CasePayloads, PoolPayloads {}

export type EventType = keyof Payloads;

/** A fact before it has been placed in time: what a command proposes. */
export type ProposedEvent<T extends EventType = EventType> = {
  [K in T]: { readonly type: K; readonly effectiveDate: LondonDate; readonly payload: Payloads[K] };
}[T];

/**
 * A fact: `effectiveDate` is the London date it is true from, `occurredAt` the UTC instant it happened (domain 2.2).
 * It is also the event of the procedure's state machine: there is no second description.
 */
export type DomainEvent<T extends EventType = EventType> = {
  [K in T]: { readonly type: K; readonly effectiveDate: LondonDate; readonly payload: Payloads[K] & EndsClocks; readonly occurredAt: UtcInstant };
}[T];

/**
 * What the law adds to an event that ends clocks, by meeting or by cancelling them: the due dates they stood at, which no holiday
 * loaded later can change (domain.md 2.5). Without a due date where the calendar did not reach it.
 */
export interface EndsClocks { readonly clocksEnded?: readonly EndedClock[] }

export interface EndedClock { readonly deadlineId: string; readonly dueOn?: LondonDate }
