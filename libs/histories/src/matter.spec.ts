import { expect, test } from '@jest/globals';
import { on, receipt, received, told } from '@redress/procedures/testing';
import { matterOfCase } from './matter.js';

const referred = on('2021-06-15', 'SafeguardingReferralMade', { referredTo: 'The front door', concern: 'Bruises' });
const readByThoseOf = ['READ_CHILDRENS_CASE'];

test.each(['ASC', 'CORPORATE'] as const)('6.2: a case of %s with a safeguarding referral is restricted, and one without is not', (procedure) => {
  const before = received(procedure, '2021-06-14');
  expect(matterOfCase(told(before).state).sensitivity).not.toBe('RESTRICTED');
  expect(matterOfCase(told([...before, referred]).state)).toEqual({ sensitivity: 'RESTRICTED', readUnder: readByThoseOf });
});

test('a comment with one as well, and still for those of comments alone', () => {
  const comment = [on('2021-06-14', 'CommentReceived', receipt('2021-06-14')), on('2021-06-14', 'ProcedureSelected', { procedure: 'CORPORATE', reason: 'A road' }), referred];
  expect(matterOfCase(told(comment).state)).toEqual({ sensitivity: 'RESTRICTED', readUnder: [...readByThoseOf, 'COMMENTS_AND_COMPLIMENTS'] });
});
