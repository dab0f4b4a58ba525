import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { StartStage1 } from './start-stage-1.js';

test('names the responder', () => {
  expect(proposals(StartStage1, { responderId: 'SR-1' })).toEqual([
    { type: 'Stage1Started', effectiveDate: today, payload: { responderId: 'SR-1' } },
  ]);
});

test('takes an id, not a name with spaces', () => {
  expect(problems(StartStage1, { responderId: 'Sam Responder' })).toEqual(['responderId']);
});
