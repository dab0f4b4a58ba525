import { expect, test } from '@jest/globals';
import { caseIdOfReference } from '@redress/histories';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { DeclareConflict } from './declare-conflict.js';

test('with a person stands under their id', () => {
  expect(proposals(DeclareConflict, { conflictWith: 'PERSON', subject: 'SR-1', reason: 'A neighbour' })).toEqual([
    { type: 'ConflictDeclared', effectiveDate: today, payload: { conflictId: 'id of conflict', conflictWith: 'PERSON', subjectId: 'SR-1', reason: 'A neighbour' } },
  ]);
});

test('with a case stands under the id of the case that the reference names', () => {
  const [byReference] = proposals(DeclareConflict, { conflictWith: 'CASE', subject: 'REP-2021-AAAAAA', reason: 'A witness' });
  expect(byReference?.payload).toMatchObject({ conflictWith: 'CASE', subjectId: caseIdOfReference('REP-2021-AAAAAA') });
});

test('asks with what, with which, and why', () => {
  expect(problems(DeclareConflict, {})).toEqual(['conflictWith', 'subject', 'reason']);
});
