import { createMachine, transition } from 'xstate';
import type { InterviewPayloads } from '../events/interview-events.js';

type InterviewEventType = keyof InterviewPayloads;

/** domain.md 3.9: the small machine each interview is, inside its case. Its rules stand on the case's own machine, which knows the rest. */
export const interviewMachine = createMachine({
  id: 'INTERVIEW',
  initial: 'NONE',
  types: {} as { events: { type: InterviewEventType } },
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

/** The machine has few states and no guards, so its whole table is worked out once. */
const nextStates: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.keys(interviewMachine.states).map((state) => {
    const from = interviewMachine.resolveState({ value: state, context: {} });
    const types = interviewMachine.events.filter((type): type is InterviewEventType => type !== '*' && from.can({ type }));
    return [state, new Map<string, string>(types.map((type) => [type, transition(interviewMachine, from, { type })[0].value as string]))];
  }),
);

export function interviewAccepts(state: string, type: string): boolean {
  return nextStates.get(state)?.has(type) ?? false;
}

/** The interview's next state; unchanged when the event is not one of that state. */
export function nextInterviewState(state: string, type: string): string {
  return nextStates.get(state)?.get(type) ?? state;
}
