import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { ReplaceInvestigator } from './replace-investigator.js';

test('names who takes over and why; whom they replace is in the case', () => {
  expect(proposals(ReplaceInvestigator, { poolMemberId: 'PM-7', reason: 'Ill' })).toEqual([{ type: 'InvestigatorReplaced', effectiveDate: today, payload: { to: 'PM-7', reason: 'Ill' } }]);
});

test('asks for both', () => {
  expect(problems(ReplaceInvestigator, {})).toEqual(['poolMemberId', 'reason']);
});
