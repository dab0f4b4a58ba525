import type { CasePayloads, DomainEvent, EndsClocks } from '../events/domain-event.js';
import { interviewMachine } from '../interviews/interview-machine.js';
import { meetingMachine } from '../meetings/meeting-machine.js';
import { fileReadingMachine } from '../readings/file-reading-machine.js';
import * as happening from '../order/happened.js';
import { noFacts, type Facts } from './facts.js';
import { own } from './own.js';
import * as adultCare from './record-adult-care.js';
import * as beside from './record-beside.js';
import * as corrections from './record-corrections.js';
import * as feedback from './record-feedback.js';
import * as intake from './record-intake.js';
import * as interviews from './record-interviews.js';
import * as investigation from './record-investigation.js';
import * as meetings from './record-meetings.js';
import * as ombudsman from './record-ombudsman.js';
import * as readings from './record-readings.js';
import * as samePerson from '../events/same-person.js';
import * as stages from './record-stages.js';
import * as recorder from './recorder.js';

const recordOne = recorder.recordWith<keyof CasePayloads, Facts>({
  ...adultCare.recordAdultCare, ...beside.recordBeside, ...corrections.recordCorrections, ...feedback.recordFeedback, ...intake.recordIntake, ...interviews.recordInterviews, ...investigation.recordInvestigation, ...meetings.recordMeetings, ...ombudsman.recordOmbudsman, ...readings.recordReadings, ...stages.recordStages,
});

/** What an event adds to the facts of a case or a referral. */
export function record(facts: Facts, event: DomainEvent): Partial<Facts> {
  return { ...recordOne(facts, event), ...endsRecorded(facts, event) };
}

type Ending = Pick<DomainEvent, 'effectiveDate'> & { readonly payload: EndsClocks };

/** Keeps when clocks ended and the due dates they had. */
export function endsRecorded({ endedClocks, clocksEndedOn }: Facts, { effectiveDate, payload: { clocksEnded } }: Ending): Partial<Facts> {
  if (clocksEnded === undefined) return {};
  const dated = clocksEnded.flatMap(({ deadlineId, dueOn }) => (dueOn === undefined ? [] : [[deadlineId, dueOn] as const]));
  return {
    endedClocks: { ...endedClocks, ...Object.fromEntries(dated) },
    clocksEndedOn: { ...clocksEndedOn, ...Object.fromEntries(clocksEnded.map(({ deadlineId }) => [deadlineId, effectiveDate])) },
  };
}

/** All that a fold of a case or a referral calls, so that no change of it goes unnoticed: each room as a whole, since all it does is exported. */
export const foldOfCases: readonly unknown[] = [
  noFacts, own, record, endsRecorded, recorder, happening, interviewMachine.config, fileReadingMachine.config, meetingMachine.config, adultCare, beside, corrections, feedback, intake, interviews, investigation, meetings, ombudsman, readings, samePerson, stages,
];
