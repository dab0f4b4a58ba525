import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { AssignIndependentPerson } from './assign-independent-person.js';

test('names the member of the pool', () => {
  expect(proposals(AssignIndependentPerson, { poolMemberId: 'IP-7' })).toEqual([
    { type: 'IndependentPersonAssigned', effectiveDate: today, payload: { poolMemberId: 'IP-7', role: 'IP' } },
  ]);
});

test('asks who', () => {
  expect(problems(AssignIndependentPerson, {})).toEqual(['poolMemberId']);
});
