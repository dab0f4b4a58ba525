import { startOfLondonDay, type LondonDate } from '@redress/calendar';
import { NOT_HELD } from '@redress/procedures';
import { proposed } from '../../commands/proposed.js';
import type { InterviewDates } from '../row/interviews-cell.js';
import type { TrackerRow } from '../row/tracker-row.js';
import { step, stepsHeld, type Step } from './step.js';

/** Each interview of the row is a chain of its own: many run side by side (domain.md 3.9). */
export function interviewChains({ interviews, on }: TrackerRow): readonly (readonly Step[])[] {
  return interviews.map((interview, index) => interviewSteps(`interview-${index + 1}`, interview, on.report_submitted_on));
}

function interviewSteps(interviewId: string, { heldOn, sentOn, agreedOn }: InterviewDates, reportOn: LondonDate | undefined): readonly Step[] {
  return stepsHeld(
    step('interviews', heldOn, 'InterviewPlanned', { interviewId, interviewee: NOT_HELD, consentRecorded: NOT_HELD }),
    step('interviews', heldOn, 'InterviewScheduled', { interviewId, on: heldOn }),
    step('interviews', heldOn, 'InterviewHeld', { interviewId, heldOn, independentPersonAttended: NOT_HELD }),
    sentOn && [
      step('interviews', sentOn, 'InterviewNotesDrafted', { interviewId }),
      step('interviews', sentOn, 'InterviewNotesSent', { interviewId, sentOn, round: 1, recipient: NOT_HELD }),
    ],
    agreedOn && step('interviews', agreedOn, 'InterviewNotesAgreed', { interviewId, agreement: 'EXPLICIT', agreedOn }),
    sentOn && agreedOn === undefined && reportOn ? finalisedInSilence(interviewId, reportOn) : undefined,
  );
}

/** Before the five-day limit answered for silence (domain.md 3.9 I12) the report alone shows that the notes were settled without a reply. */
function finalisedInSilence(interviewId: string, reportOn: LondonDate): Step {
  return {
    on: reportOn,
    column: 'interviews',
    propose: (state, workflow) => {
      const finalised = proposed('InterviewNotesFinalisedWithComments', reportOn, { interviewId, reason: NOT_HELD });
      return workflow.verdict(state, finalised, startOfLondonDay(reportOn)) === undefined ? finalised : undefined;
    },
  };
}
