import { createMachine } from 'xstate';
import type { MeetingPayloads } from '../events/meeting-events.js';
import { stepsOf } from '../workflow/steps-of.js';

/** domain.md 3.12: the small machine each Conflict Resolution Meeting is, inside its case and beside its stages. */
export const meetingMachine = createMachine({
  id: 'CONFLICT_RESOLUTION_MEETING',
  initial: 'NONE',
  types: {} as { events: { type: keyof MeetingPayloads } },
  states: {
    NONE: { on: { CrmOffered: 'OFFERED' } },
    OFFERED: { on: { CrmAccepted: 'ACCEPTED', CrmDeclined: 'DECLINED', CrmLapsed: 'LAPSED', CrmCancelled: 'CANCELLED' } },
    ACCEPTED: { on: { CrmScheduled: 'SCHEDULED', CrmCancelled: 'CANCELLED' } },
    SCHEDULED: { on: { CrmScheduled: 'SCHEDULED', CrmHeld: 'HELD', CrmCancelled: 'CANCELLED' } },
    HELD: { on: { CrmOutcomeRecorded: 'OUTCOME_RECORDED' } },
    DECLINED: {},
    LAPSED: {},
    OUTCOME_RECORDED: {},
    CANCELLED: {},
  },
});

const steps = stepsOf(meetingMachine);

export const meetingAccepts = steps.accepts;
export const nextMeetingState = steps.next;

/** An offer that was turned down or came to nothing, or a meeting that is over: another may be offered. */
export const pastMeetingStates: readonly string[] = ['DECLINED', 'LAPSED', 'OUTCOME_RECORDED', 'CANCELLED'];
