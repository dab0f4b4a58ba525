import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { RecordUnavailability } from './record-unavailability.js';

test('keeps from when until when, which may lie ahead, and what was said', () => {
  const body = { from: '2021-06-20', to: '2021-07-04', said: 'On holiday' };
  expect(proposals(RecordUnavailability, body)).toEqual([{ type: 'ComplainantUnavailable', effectiveDate: today, payload: body }]);
});

test('asks for all of it', () => {
  expect(problems(RecordUnavailability, {})).toEqual(['from', 'to', 'said']);
});
