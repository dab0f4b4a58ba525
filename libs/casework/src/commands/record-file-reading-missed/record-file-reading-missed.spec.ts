import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { RecordFileReadingMissed } from './record-file-reading-missed.js';

test('concerns one reading', () => {
  expect(proposals(RecordFileReadingMissed, { readingId: 'R1' })).toEqual([{ type: 'FileReadingMissed', effectiveDate: today, payload: { readingId: 'R1' } }]);
});

test('asks which', () => {
  expect(problems(RecordFileReadingMissed, {})).toEqual(['readingId']);
});
