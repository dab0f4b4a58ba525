import { expect, test } from '@jest/globals';
import { problems, proposals, refusal, today } from '../../../testing/command-alone.js';
import { DecideSufficientInterest } from './decide-sufficient-interest.js';

test('keeps the decision, its reason and whether the child was heard and told', () => {
  const decision = { granted: true, reason: 'A grandmother', childViewsTaken: true, childTold: true };
  expect(proposals(DecideSufficientInterest, decision)).toEqual([{ type: 'SufficientInterestDecided', effectiveDate: today, payload: decision }]);
});

test('without sufficient interest the rejection follows, with what it has to say', () => {
  const decision = { granted: false, reason: 'No contact for years', childViewsTaken: true, childTold: true };
  const words = { explanation: 'You are not close to the child', signpostedTo: 'The police', lgscoRightStated: true };
  expect(proposals(DecideSufficientInterest, { ...decision, ...words }).map(({ type, payload }) => [type, payload])).toEqual([
    ['SufficientInterestDecided', decision], ['RepresentationRejected', { reason: 'NO_SUFFICIENT_INTEREST', ...words }],
  ]);
  expect(refusal(DecideSufficientInterest, decision)).toMatchObject({ code: 'ERR_REJECTION_INCOMPLETE', field: 'explanation' });
});

test('wants a plain yes or no', () => {
  expect(problems(DecideSufficientInterest, { granted: 'yes', reason: 'x', childViewsTaken: true, childTold: true })).toEqual(['granted']);
});
