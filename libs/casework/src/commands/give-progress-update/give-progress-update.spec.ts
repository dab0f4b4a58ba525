import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { GiveProgressUpdate } from './give-progress-update.js';

test('keeps what was said', () => {
  expect(proposals(GiveProgressUpdate, { summary: 'Records awaited' })).toEqual([
    { type: 'ProgressUpdateGiven', effectiveDate: today, payload: { summary: 'Records awaited' } },
  ]);
});

test('takes at most 20,000 characters', () => {
  expect(problems(GiveProgressUpdate, { summary: 'x'.repeat(20_001) })).toEqual(['summary']);
});
