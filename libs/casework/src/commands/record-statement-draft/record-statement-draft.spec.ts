import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { RecordStatementDraft } from './record-statement-draft.js';

test('dates the fact by the draft', () => {
  expect(proposals(RecordStatementDraft, { sentOn: '2021-06-15' })).toEqual([
    { type: 'StatementDrafted', effectiveDate: '2021-06-15', payload: { sentOn: '2021-06-15' } },
  ]);
});

test('asks when', () => {
  expect(problems(RecordStatementDraft, {})).toEqual(['sentOn']);
});
