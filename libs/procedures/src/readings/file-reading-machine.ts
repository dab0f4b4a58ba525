import { createMachine } from 'xstate';
import type { ReadingPayloads } from '../events/reading-events.js';
import { stepsOf } from '../workflow/steps-of.js';

/** domain.md 3.11: the small machine each reading is, inside its case. Its rules stand on the case's own machine, which knows the rest. */
export const fileReadingMachine = createMachine({
  id: 'FILE_READING',
  initial: 'NONE',
  types: {} as { events: { type: keyof ReadingPayloads } },
  states: {
    NONE: { on: { FileReadingRequested: 'REQUESTED' } },
    REQUESTED: { on: { FileReadingBooked: 'BOOKED', FileReadingCancelled: 'CANCELLED' } },
    BOOKED: { on: { FileReadingAttended: 'ATTENDED', FileReadingMissed: 'MISSED', FileReadingCancelled: 'CANCELLED', FileReadingRebooked: 'BOOKED' } },
    ATTENDED: {},
    MISSED: {},
    CANCELLED: {},
  },
});

const steps = stepsOf(fileReadingMachine);

export const readingAccepts = steps.accepts;
export const nextReadingState = steps.next;
