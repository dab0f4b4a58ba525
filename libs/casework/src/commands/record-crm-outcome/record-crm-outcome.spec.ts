import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { RecordCrmOutcome } from './record-crm-outcome.js';

const outcome = { meetingId: 'M1', outcome: 'PARTLY_RESOLVED', agreedActions: [{ text: 'A call every Friday', dueOn: '2021-07-02' }], confirmationSentOn: '2021-06-15' };

test('says what was agreed, by when, and that it was confirmed', () => {
  expect(proposals(RecordCrmOutcome, outcome)).toEqual([{ type: 'CrmOutcomeRecorded', effectiveDate: '2021-06-15', payload: outcome }]);
});

test('asks for the confirmation, and by when each action is due', () => {
  expect(problems(RecordCrmOutcome, { ...outcome, agreedActions: [{ text: 'A call' }], confirmationSentOn: undefined })).toEqual(['agreedActions[0].dueOn', 'confirmationSentOn']);
});
