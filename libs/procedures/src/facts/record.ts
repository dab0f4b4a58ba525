import type { CasePayloads, DomainEvent, EndedClock } from '../events/domain-event.js';
import type { Facts } from './facts.js';
import { recordAdultCare } from './record-adult-care.js';
import { recordFeedback } from './record-feedback.js';
import { recordIntake } from './record-intake.js';
import { recordInterviews } from './record-interviews.js';
import { recordInvestigation } from './record-investigation.js';
import { recordOmbudsman } from './record-ombudsman.js';
import { recordStages } from './record-stages.js';
import { recordWith } from './recorder.js';

const recordOne = recordWith<keyof CasePayloads, Facts>({
  ...recordAdultCare, ...recordFeedback, ...recordIntake, ...recordInterviews, ...recordInvestigation, ...recordOmbudsman, ...recordStages,
});

/** What an event adds to the facts of a case or a referral. */
export function record(facts: Facts, event: DomainEvent): Partial<Facts> {
  const more = recordOne(facts, event);
  const { clocksEnded } = event.payload;
  return clocksEnded === undefined ? more : { ...more, ...withEndedClocks(facts, clocksEnded) };
}

/** Keeps the due dates that clocks ended with. */
export function withEndedClocks({ endedClocks }: Facts, ended: readonly EndedClock[]): Pick<Facts, 'endedClocks'> {
  const dates = ended.flatMap(({ deadlineId, dueOn }) => (dueOn === undefined ? [] : [[deadlineId, dueOn] as const]));
  return { endedClocks: { ...endedClocks, ...Object.fromEntries(dates) } };
}
