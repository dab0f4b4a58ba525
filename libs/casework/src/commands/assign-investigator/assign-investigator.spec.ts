import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { AssignInvestigator } from './assign-investigator.js';

test('names the member of the pool', () => {
  expect(proposals(AssignInvestigator, { poolMemberId: 'IO-7' })).toEqual([
    { type: 'InvestigatorAssigned', effectiveDate: today, payload: { poolMemberId: 'IO-7', role: 'IO' } },
  ]);
});

test('takes an id that can stand in a stream name', () => {
  expect(problems(AssignInvestigator, { poolMemberId: 'Indra Officer' })).toEqual(['poolMemberId']);
});
