import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { FixStatementWithoutAgreement } from './fix-statement-without-agreement.js';

test('numbers the points and says why', () => {
  expect(proposals(FixStatementWithoutAgreement, { fixedOn: '2021-06-15', reason: 'No reply', points: [{ text: 'Delay' }] })).toEqual([
    { type: 'StatementFixedByAuthority', effectiveDate: '2021-06-15', payload: { fixedOn: '2021-06-15', reason: 'No reply', points: [{ pointId: 'P1', text: 'Delay' }] } },
  ]);
});

test('asks why', () => {
  expect(problems(FixStatementWithoutAgreement, { fixedOn: '2021-06-15', points: [{ text: 'Delay' }] })).toEqual(['reason']);
});
