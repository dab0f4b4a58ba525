import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { BookFileReading } from './book-file-reading.js';

const slot = { readingId: 'R1', from: '10:00', until: '12:30', rotaOfficerId: 'CW-2' };

test('names the slot and who of the unit will be there', () => {
  expect(proposals(BookFileReading, { ...slot, readOn: '2021-06-18' })).toEqual([
    { type: 'FileReadingBooked', effectiveDate: today, payload: { ...slot, on: '2021-06-18' } },
  ]);
});

test('takes times of the day', () => {
  expect(problems(BookFileReading, { ...slot, readOn: '2021-06-18', from: '9 am', until: '24:00' })).toEqual(['from', 'until']);
});
