import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { RecordCrmAnswer } from './record-crm-answer.js';

const answer = { meetingId: 'M1', answeredOn: '2021-06-15' };

test.each([[true, 'CrmAccepted'], [false, 'CrmDeclined']])('taking part: %s', (accepted, type) => {
  expect(proposals(RecordCrmAnswer, { ...answer, accepted })).toEqual([{ type, effectiveDate: '2021-06-15', payload: answer }]);
});

test('asks which way', () => {
  expect(problems(RecordCrmAnswer, answer)).toEqual(['accepted']);
});
