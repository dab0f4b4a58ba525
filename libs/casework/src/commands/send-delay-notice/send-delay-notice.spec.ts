import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { SendDelayNotice } from './send-delay-notice.js';

test('says which limit, why, until when, and that the Ombudsman was named', () => {
  const body = { code: 'CSC-S1', sentOn: '2021-06-15', reason: 'A flood', newDate: '2021-06-30', lgscoRightStated: true };
  expect(proposals(SendDelayNotice, body)).toEqual([{ type: 'DelayNoticeSent', effectiveDate: '2021-06-15', payload: body }]);
});

test('asks for all of it', () => {
  expect(problems(SendDelayNotice, {})).toEqual(['code', 'sentOn', 'reason', 'newDate', 'lgscoRightStated']);
});
