import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { RecordReminder } from './record-reminder.js';

test('dates the fact by the day it was sent', () => {
  const body = { sentOn: '2021-06-15', method: 'EMAIL' };
  expect(proposals(RecordReminder, body)).toEqual([{ type: 'ReminderSent', effectiveDate: '2021-06-15', payload: body }]);
});

test('asks when and how', () => {
  expect(problems(RecordReminder, {})).toEqual(['sentOn', 'method']);
});
