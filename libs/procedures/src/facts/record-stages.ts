import type { StagePayloads } from '../events/stage-events.js';
import { into, nothingMore, type Recorders } from './recorder.js';

export const recordStages: Recorders<keyof StagePayloads> = {
  Stage1Started: (facts, { payload, effectiveDate }) => into('stage1', facts, { startedOn: effectiveDate, responderId: payload.responderId }),
  Stage1ResponseIssued: (facts, { payload }) => into('stage1', facts, { respondedOn: payload.sentOn }),
  EarlyEscalationAgreed: (facts, { effectiveDate }) => into('stage1', facts, { earlyEscalationAgreedOn: effectiveDate }),
  EscalatedToStage2: (facts, { payload }) => into('stage2', facts, { requestedOn: payload.requestedOn, countsFrom: payload.countsFrom, route: payload.route }),
  EscalationRefused: nothingMore,
  Completed: (facts, { payload }) => ({ completed: [...facts.completed, payload] }),
  DeadlineExtended: (facts, { payload, effectiveDate }) => ({
    extensions: [...facts.extensions, { code: payload.code, deadlineId: payload.deadlineId, on: effectiveDate, from: payload.from, to: payload.to }],
  }),
  DeadlineBreached: (facts, { payload }) => ({ breaches: { ...facts.breaches, [payload.deadlineId]: { code: payload.code, dueOn: payload.dueOn } } }),
  ClockSuspended: (facts, { payload }) => ({ suspensions: [...facts.suspensions, { suspendedOn: payload.suspendedOn }] }),
  ClockResumed: (facts, { payload }) => ({
    suspensions: facts.suspensions.map((suspension) => (suspension.resumedOn ? suspension : { ...suspension, resumedOn: payload.resumedOn })),
  }),
};
