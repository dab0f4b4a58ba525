import type { DomainEvent, EndedClock, EventType } from '../events/domain-event.js';
import type { Facts } from './facts.js';
import { recordAdultCare } from './record-adult-care.js';
import { recordFeedback } from './record-feedback.js';
import { recordIntake } from './record-intake.js';
import { recordInterviews } from './record-interviews.js';
import { recordInvestigation } from './record-investigation.js';
import { recordOmbudsman } from './record-ombudsman.js';
import { recordStages } from './record-stages.js';
import type { Recorder, Recorders } from './recorder.js';

const recorders: Recorders = {
  ...recordAdultCare, ...recordFeedback, ...recordIntake, ...recordInterviews, ...recordInvestigation, ...recordOmbudsman, ...recordStages,
};

/** What the event adds to the facts. Pure: the same history always gives the same facts. */
export function record<T extends EventType>(facts: Facts, event: DomainEvent<T>): Partial<Facts> {
  const recorder = recorders[event.type] as Recorder<T>;
  const more = recorder(facts, event);
  const { clocksEnded } = event.payload;
  return clocksEnded === undefined ? more : { ...more, ...withEndedClocks(facts, clocksEnded) };
}

/** Keeps the due dates that clocks ended with. */
export function withEndedClocks({ endedClocks }: Facts, ended: readonly EndedClock[]): Pick<Facts, 'endedClocks'> {
  const dates = ended.flatMap(({ deadlineId, dueOn }) => (dueOn === undefined ? [] : [[deadlineId, dueOn] as const]));
  return { endedClocks: { ...endedClocks, ...Object.fromEntries(dates) } };
}
