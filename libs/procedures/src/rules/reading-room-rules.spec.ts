import { describe, expect, test } from '@jest/globals';
import { addDays, startOfLondonDay, workingDayCalendar } from '@redress/calendar';
import fc from 'fast-check';
import { day, on } from '../../testing/story.js';
import type { Slot } from '../facts/record-reading-room.js';
import { lawOf } from '../policy/law.js';
import { nextFreeSlot } from '../readings/free-slots.js';
import { noReadings, readingRoomWorkflowOf, type ReadingRoomState } from '../workflow/reading-room-workflow.js';

const law = lawOf(workingDayCalendar({ closureDays: [day('2021-12-29')] }));
const room = readingRoomWorkflowOf(law);

const taking = (bookedOn: string, readOn: string, from: string, until: string, forReadingId = 'R9') => on(bookedOn, 'ReadingSlotTaken', { forReadingId, caseId: 'C1', on: day(readOn), from, until });

const after = (...events: readonly ReturnType<typeof taking>[]): ReadingRoomState => events.reduce((state, event) => room.decide(state, [event], startOfLondonDay(event.effectiveDate)).state, noReadings);
const refusal = (state: ReadingRoomState, event: ReturnType<typeof taking>) => room.verdict(state, event, startOfLondonDay(event.effectiveDate));

const busy = after(taking('2021-06-16', '2021-06-17', '10:00', '12:00', 'R1'), taking('2021-06-16', '2021-06-17', '13:00', '17:00', 'R2'));

describe('section 9 row 75: the room is closed, not staffed or taken, and the next free slot is named', () => {
  test.each([
    ['a bank holiday', '2021-05-28', '2021-05-31', '10:00', '12:00', '09:00 to 11:00 on 1 June 2021'],
    ['a Sunday', '2021-06-16', '2021-06-20', '10:00', '12:00', '09:00 to 11:00 on 21 June 2021'],
    ['a closure day', '2021-12-20', '2021-12-29', '10:00', '12:00', '09:00 to 11:00 on 30 December 2021'],
    ['before the day of booking', '2021-06-16', '2021-06-15', '10:00', '12:00', '09:00 to 11:00 on 16 June 2021'],
    ['before it opens', '2021-06-16', '2021-06-18', '08:00', '10:00', '09:00 to 11:00 on 18 June 2021'],
    ['after it closes', '2021-06-16', '2021-06-18', '16:00', '18:00', '09:00 to 11:00 on 21 June 2021'],
    ['overlapping by a minute', '2021-06-16', '2021-06-17', '11:59', '12:30', '12:00 to 12:31 on 17 June 2021'],
    ['around another', '2021-06-16', '2021-06-17', '09:30', '12:30', '09:00 to 12:00 on 18 June 2021'],
  ])('%s', (_, bookedOn, readOn, from, until, next) => {
    expect(refusal(busy, taking(bookedOn, readOn, from, until))).toMatchObject({ code: 'ERR_SLOT_UNAVAILABLE', message: expect.stringContaining(`The next free slot is ${next}.`) });
  });

  test('one slot after another is free, and a reading that moves is not in its own way', () => {
    expect(refusal(busy, taking('2021-06-16', '2021-06-17', '12:00', '13:00'))).toBeUndefined();
    expect(refusal(busy, taking('2021-06-16', '2021-06-17', '10:30', '12:30', 'R1'))).toBeUndefined();
  });

  test('what was given back is free', () => {
    const freed = after(taking('2021-06-16', '2021-06-17', '10:00', '12:00', 'R1'), on('2021-06-16', 'ReadingSlotFreed', { forReadingId: 'R1' }));
    expect(refusal(freed, taking('2021-06-16', '2021-06-17', '11:00', '12:00'))).toBeUndefined();
  });

  test('a day beyond the loaded calendar is refused as such, and a room taken to its end has no next slot', () => {
    expect(refusal(noReadings, taking('2021-06-16', '2029-03-01', '10:00', '12:00'))).toMatchObject({ code: 'ERR_CALENDAR_HORIZON', field: 'readOn' });
    expect(refusal(noReadings, taking('2028-12-29', '2028-12-31', '10:00', '12:00'))?.message).toContain('No slot is free as far as the calendar is loaded.');
  });
});

test('slots long past are forgotten, those that may still be asked about are not', () => {
  const later = after(taking('2021-06-16', '2021-06-17', '10:00', '12:00', 'R1'), taking('2021-07-30', '2021-08-02', '10:00', '12:00', 'R2'), taking('2021-09-30', '2021-10-01', '10:00', '12:00', 'R3'));
  expect(Object.keys(later.facts.taken)).toEqual(['R2', 'R3']);
});

const times = fc.integer({ min: 8 * 60, max: 18 * 60 });
const inHours = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const slots = fc.tuple(fc.integer({ min: 0, max: 6 }), times, fc.integer({ min: 1, max: 240 })).map(([days, from, length]): Slot =>
  ({ on: addDays(day('2021-06-16'), days), from: inHours(from), until: inHours(Math.min(from + length, 23 * 60)) }));

test('whatever is taken, the slot named as the next free one is taken without a word', () => {
  fc.assert(fc.property(slots, fc.array(slots, { maxLength: 12 }), (asked, others) => {
    const taken = others.reduce((state, slot, index) => {
      const event = taking('2021-06-16', slot.on, slot.from, slot.until, `R${index}`);
      return refusal(state, event) ? state : room.decide(state, [event], startOfLondonDay(event.effectiveDate)).state;
    }, noReadings);
    const free = nextFreeSlot(asked, day('2021-06-16'), Object.values(taken.facts.taken), law);
    expect(free && refusal(taken, taking('2021-06-16', free.on, free.from, free.until))).toBeUndefined();
    expect(free === undefined || `${free.on} ${free.from}` >= (asked.from < '09:00' ? `${asked.on} 09:00` : `${asked.on} ${asked.from}`)).toBe(true);
  }), { numRuns: 300 });
});
