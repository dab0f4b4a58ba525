import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { RecordConsideration } from './record-consideration.js';

test('keeps the decision and its reason', () => {
  expect(proposals(RecordConsideration, { decision: 'More benches: the budget allows it' })).toEqual([
    { type: 'CommentConsidered', effectiveDate: today, payload: { decision: 'More benches: the budget allows it' } },
  ]);
});

test('asks for it', () => {
  expect(problems(RecordConsideration, {})).toEqual(['decision']);
});
