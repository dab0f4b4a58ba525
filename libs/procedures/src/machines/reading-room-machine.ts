import { noReadingRoomFacts, recordReadingRoom } from '../facts/record-reading-room.js';
import { slotWithinCalendar, slotAhead, slotOnOpenDay, slotWithinHours, slotFree } from '../rules/reading-room-rules.js';
import { setupFor, stays, to } from './vocabulary.js';

const asked = [slotAhead, slotWithinCalendar, slotOnOpenDay, slotWithinHours, slotFree] as const;

/** The room in which case files are read: whatever is booked in it is booked here, so two at once meet here (domain.md 3.11). */
export const readingRoomMachine = setupFor(recordReadingRoom).createMachine({
  id: 'READING_ROOM',
  context: noReadingRoomFacts,
  initial: 'NONE',
  states: {
    NONE: { on: { ReadingSlotTaken: to('IN_USE', ...asked) } },
    IN_USE: { on: { ReadingSlotTaken: stays(...asked), ReadingSlotFreed: stays() } },
  },
});
