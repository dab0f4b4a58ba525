import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { RecordStatementDraft } from './record-statement-draft.js';

test('dates the fact by the draft and carries its points', () => {
  expect(proposals(RecordStatementDraft, { sentOn: '2021-06-15', points: [{ text: 'The delay' }] })).toEqual([
    { type: 'StatementDrafted', effectiveDate: '2021-06-15', payload: { sentOn: '2021-06-15', points: [{ pointId: 'P1', text: 'The delay' }] } },
  ]);
});

test('asks when, and for the points', () => {
  expect(problems(RecordStatementDraft, {})).toEqual(['sentOn', 'points']);
});
