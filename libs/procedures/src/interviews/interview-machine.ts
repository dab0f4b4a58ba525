import { createMachine } from 'xstate';
import type { InterviewPayloads } from '../events/interview-events.js';
import { stepsOf } from '../workflow/steps-of.js';

/** domain.md 3.9: the small machine each interview is, inside its case. Its rules stand on the case's own machine, which knows the rest. */
export const interviewMachine = createMachine({
  id: 'INTERVIEW',
  initial: 'NONE',
  types: {} as { events: { type: keyof InterviewPayloads } },
  states: {
    NONE: { on: { InterviewPlanned: 'PLANNED' } },
    PLANNED: { on: { InterviewScheduled: 'SCHEDULED', InterviewCancelled: 'CANCELLED' } },
    SCHEDULED: { on: { InterviewHeld: 'HELD', InterviewNotAttended: 'PLANNED', InterviewCancelled: 'CANCELLED' } },
    HELD: { on: { InterviewNotesDrafted: 'NOTES_DRAFTED', InterviewCancelled: 'CANCELLED' } },
    NOTES_DRAFTED: { on: { InterviewNotesSent: 'NOTES_SENT', InterviewCancelled: 'CANCELLED' } },
    NOTES_SENT: {
      on: {
        InterviewNotesAgreed: 'AGREED',
        InterviewNotesChallenged: 'CHALLENGED',
        // Where silence is only flagged (I12) nothing else would ever settle it; the case's rules say when.
        InterviewNotesFinalisedWithComments: 'FINALISED_WITH_COMMENTS',
        InterviewCancelled: 'CANCELLED',
      },
    },
    CHALLENGED: {
      on: { InterviewNotesRevised: 'NOTES_DRAFTED', InterviewNotesFinalisedWithComments: 'FINALISED_WITH_COMMENTS', InterviewCancelled: 'CANCELLED' },
    },
    AGREED: { on: { LateInterviewCommentRecorded: 'AGREED' } },
    FINALISED_WITH_COMMENTS: {},
    CANCELLED: {},
  },
});

/** domain.md 3.9: an interview that no longer holds up the report. */
export const settledInterviewStates: readonly string[] = ['AGREED', 'FINALISED_WITH_COMMENTS', 'CANCELLED'];

const steps = stepsOf(interviewMachine);

export const interviewAccepts = steps.accepts;
export const nextInterviewState = steps.next;
