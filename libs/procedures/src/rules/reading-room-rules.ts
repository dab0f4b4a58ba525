import { dateInWords, withinCalendar, type LondonDate } from '@redress/calendar';
import type { ReadingRoomFacts, Slot } from '../facts/record-reading-room.js';
import { councilPolicy } from '../policy/council-policy.js';
import type { Law } from '../policy/law.js';
import { isFree, isOpen, nextFreeSlot, slotInWords } from '../readings/free-slots.js';
import { ruleFor, type EventOf, type Rule } from './rule.js';

type Taken = EventOf<'ReadingSlotTaken'>;

interface Asking {
  readonly field: 'readOn' | 'from';
  readonly holds: (asked: Slot, others: readonly Slot[], bookedOn: LondonDate, law: Law) => boolean;
  /** What is wrong with the slot, as a sentence. */
  readonly says: (asked: Slot, bookedOn: LondonDate, law: Law) => string;
}

/** Section 9 row 75: the refusal names the next slot that is free. */
function slotRule({ field, holds, says }: Asking): Rule<ReadingRoomFacts> {
  return ruleFor<'ReadingSlotTaken', ReadingRoomFacts>(['ReadingSlotTaken'], {
    code: 'ERR_SLOT_UNAVAILABLE', cite: councilPolicy.fileReading, field,
    holds: (facts, event, law) => holds(event.payload, othersThan(event, facts), event.effectiveDate, law),
    says: (facts, event, law) => {
      const free = nextFreeSlot(event.payload, event.effectiveDate, othersThan(event, facts), law);
      return `${says(event.payload, event.effectiveDate, law)} ${free ? `The next free slot is ${slotInWords(free)}.` : 'No slot is free as far as the calendar is loaded.'}`;
    },
  });
}

export const slotAhead = slotRule({
  field: 'readOn',
  holds: ({ on }, _, bookedOn) => on >= bookedOn,
  says: ({ on }, bookedOn) => `${dateInWords(on)} is before ${dateInWords(bookedOn)}, the day on which the reading is booked.`,
});

/** C8: a day that a person chose. */
export const slotWithinCalendar = ruleFor<'ReadingSlotTaken', ReadingRoomFacts>(['ReadingSlotTaken'], {
  code: 'ERR_CALENDAR_HORIZON', cite: councilPolicy.calendar, field: 'readOn',
  holds: (_, { payload: { on } }, { calendar: { horizon } }) => on >= horizon.from && on <= horizon.to,
  says: (_, { payload: { on } }, { calendar: { horizon } }) => `Nobody knows yet whether the room is open on ${dateInWords(on)}. Choose a day up to ${dateInWords(horizon.to)}, or load the bank holidays for ${on.slice(0, 4)}.`,
});

export const slotOnOpenDay = slotRule({
  field: 'readOn',
  holds: ({ on }, _, __, law) => isOpen(on, law),
  says: ({ on }, _, { calendar }) => `The room is closed on ${dateInWords(on)} (${withinCalendar(() => calendar.reasonNotCounted(on, { usesClosureDays: true })) ?? 'not a working day'}).`,
});

export const slotWithinHours = slotRule({
  field: 'from',
  holds: ({ on, from, until }, _, __, law) => from >= law.policyOn(on).fileReading.opensAt && until <= law.policyOn(on).fileReading.closesAt,
  says: ({ on }, _, law) => `Files are read between ${law.policyOn(on).fileReading.opensAt} and ${law.policyOn(on).fileReading.closesAt}.`,
});

export const slotFree = slotRule({
  field: 'from',
  holds: (asked, others) => isFree(asked, others),
  says: (asked) => `The room is taken within ${slotInWords(asked)}.`,
});

/** A reading that moves is not in its own way. */
function othersThan({ payload: { forReadingId } }: Taken, { taken }: ReadingRoomFacts): readonly Slot[] {
  return Object.entries(taken).flatMap(([id, slot]) => (id === forReadingId ? [] : [slot]));
}
