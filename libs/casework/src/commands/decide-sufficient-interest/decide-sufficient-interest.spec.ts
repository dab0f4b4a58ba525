import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { DecideSufficientInterest } from './decide-sufficient-interest.js';

test('keeps the decision, its reason and whether the child was heard and told', () => {
  expect(proposals(DecideSufficientInterest, { granted: false, reason: 'No contact for years', childViewsTaken: true, childTold: true })).toEqual([
    { type: 'SufficientInterestDecided', effectiveDate: today, payload: { granted: false, reason: 'No contact for years', childViewsTaken: true, childTold: true } },
  ]);
});

test('wants a plain yes or no', () => {
  expect(problems(DecideSufficientInterest, { granted: 'yes', reason: 'x', childViewsTaken: true, childTold: true })).toEqual(['granted']);
});
