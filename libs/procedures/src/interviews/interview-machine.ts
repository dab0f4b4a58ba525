import { createMachine, getNextSnapshot } from 'xstate';
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
    NOTES_SENT: { on: { InterviewNotesAgreed: 'AGREED', InterviewNotesChallenged: 'CHALLENGED', InterviewCancelled: 'CANCELLED' } },
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

/** The states of the interview machine are few and its events carry no guard, so the whole table is worked out once. */
const nextStates: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.keys(interviewMachine.states).map((state) => [
    state,
    new Map(
      interviewMachine.events.flatMap((type) => {
        const from = interviewMachine.resolveState({ value: state, context: {} });
        return from.can({ type: type as InterviewEventType })
          ? [[type as string, String(getNextSnapshot(interviewMachine, from, { type: type as InterviewEventType }).value)] as const]
          : [];
      }),
    ),
  ]),
);

export function interviewAccepts(state: string, type: string): boolean {
  return nextStates.get(state)?.has(type) ?? false;
}

/** The interview's next state; unchanged when the event is not one of that state. */
export function nextInterviewState(state: string, type: string): string {
  return nextStates.get(state)?.get(type) ?? state;
}
