import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { CancelFileReading } from './cancel-file-reading.js';

test('keeps the reason', () => {
  expect(proposals(CancelFileReading, { readingId: 'R1', reason: 'The files came by post' })).toEqual([
    { type: 'FileReadingCancelled', effectiveDate: today, payload: { readingId: 'R1', reason: 'The files came by post' } },
  ]);
});

test('asks for it', () => {
  expect(problems(CancelFileReading, { readingId: 'R1' })).toEqual(['reason']);
});
