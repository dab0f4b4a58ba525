import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { RecordDraftDecision } from './record-draft-decision.js';

test('keeps the date in the letter', () => {
  expect(proposals(RecordDraftDecision, { receivedOn: '2021-06-15', commentsDueOn: '2021-06-29' })).toEqual([
    { type: 'LgscoDraftDecisionReceived', effectiveDate: '2021-06-15', payload: { receivedOn: '2021-06-15', commentsDueOn: '2021-06-29' } },
  ]);
});

test('asks when it came', () => {
  expect(problems(RecordDraftDecision, {})).toEqual(['receivedOn']);
});

test('a letter without a date leaves it to the policy', () => {
  expect(proposals(RecordDraftDecision, { receivedOn: '2021-06-15' })[0]?.payload).toEqual({ receivedOn: '2021-06-15', commentsDueOn: 'NOT_HELD' });
});
