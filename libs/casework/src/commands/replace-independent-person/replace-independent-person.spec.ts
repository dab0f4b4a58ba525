import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { ReplaceIndependentPerson } from './replace-independent-person.js';

test('names who takes over and why; whom they replace is in the case', () => {
  expect(proposals(ReplaceIndependentPerson, { poolMemberId: 'PM-7', reason: 'Ill' })).toEqual([{ type: 'IndependentPersonReplaced', effectiveDate: today, payload: { to: 'PM-7', reason: 'Ill' } }]);
});

test('asks for both', () => {
  expect(problems(ReplaceIndependentPerson, {})).toEqual(['poolMemberId', 'reason']);
});
