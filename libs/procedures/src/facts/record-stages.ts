import type { StagePayloads } from '../events/stage-events.js';
import { NOT_HELD } from '../events/vocabulary.js';
import type { Facts } from './facts.js';
import { into, nothingMore, type Recorders } from './recorder.js';

export const recordStages: Recorders<keyof StagePayloads> = {
  Stage1Started: (facts, { payload, effectiveDate }) => into('stage1', facts, { startedOn: effectiveDate, responderId: payload.responderId }),
  Stage1ResponseIssued: (facts, { payload }) => into('stage1', facts, { respondedOn: payload.sentOn }),
  EarlyEscalationAgreed: (facts, { effectiveDate }) => into('stage1', facts, { earlyEscalationAgreedOn: effectiveDate }),
  EscalatedToStage2: (facts, { payload }) => into('stage2', facts, { requestedOn: payload.requestedOn, countsFrom: payload.countsFrom, route: payload.route }),
  EscalationRefused: nothingMore,
  Completed: (facts, { payload }) => ({ completed: [...facts.completed, payload] }),
  DeadlineExtended: (facts, { payload, effectiveDate }) => ({
    ...requestDecided(facts, payload.deadlineId),
    extensions: [...facts.extensions, { code: payload.code, deadlineId: payload.deadlineId, on: effectiveDate, from: payload.from, to: payload.to }],
  }),
  ExtensionRequested: ({ extensionRequests }, { payload: { deadlineId, to }, effectiveDate }) => ({ extensionRequests: { ...extensionRequests, [deadlineId]: { on: effectiveDate, to } } }),
  ExtensionRefused: (facts, { payload }) => requestDecided(facts, payload.deadlineId),
  DelayNoticeSent: ({ delayNotices }, { payload: { deadlineId, sentOn } }) => ({ delayNotices: { ...delayNotices, [deadlineId]: sentOn } }),
  DeadlineBreached: (facts, { payload }) => ({ breaches: { ...facts.breaches, [payload.deadlineId]: { code: payload.code, dueOn: payload.dueOn } } }),
  ClockSuspended: (facts, { payload: { suspendedOn, reviewOn } }) => ({ suspensions: [...facts.suspensions, { suspendedOn, ...(reviewOn === NOT_HELD ? {} : { reviewOn }) }] }),
  ClockResumed: (facts, { payload }) => ({
    suspensions: facts.suspensions.map((suspension) => (suspension.resumedOn ? suspension : { ...suspension, resumedOn: payload.resumedOn })),
  }),
};

/** Granted, whoever asked, or refused: nobody waits for it any longer. */
export function requestDecided({ extensionRequests }: Facts, deadlineId: string): Partial<Facts> {
  return { extensionRequests: Object.fromEntries(Object.entries(extensionRequests).filter(([id]) => id !== deadlineId)) };
}
