import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { RebookFileReading } from './rebook-file-reading.js';

const slot = { readingId: 'R1', from: '14:00', until: '16:00', rotaOfficerId: 'CW-2' };

test('names the new slot', () => {
  expect(proposals(RebookFileReading, { ...slot, readOn: '2021-06-21' })).toEqual([
    { type: 'FileReadingRebooked', effectiveDate: today, payload: { ...slot, on: '2021-06-21' } },
  ]);
});

test('asks who of the unit will be there', () => {
  expect(problems(RebookFileReading, { ...slot, readOn: '2021-06-21', rotaOfficerId: undefined })).toEqual(['rotaOfficerId']);
});
