import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { StartStage1 } from './start-stage-1.js';

test('names the responder', () => {
  expect(proposals(StartStage1, { responder: 'SR-1' })).toEqual([
    { type: 'Stage1Started', effectiveDate: today, payload: { responder: 'SR-1' } },
  ]);
});

test('takes an id, not a name with spaces', () => {
  expect(problems(StartStage1, { responder: 'Sam Responder' })).toEqual(['responder']);
});
