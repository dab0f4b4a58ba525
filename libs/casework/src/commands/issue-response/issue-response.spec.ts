import { expect, test } from '@jest/globals';
import { proposals, refusal } from '../../../testing/command-alone.js';
import { IssueResponse } from './issue-response.js';

test('says whether the complaint was well-founded', () => {
  expect(proposals(IssueResponse, { sentOn: '2021-06-15', wellFounded: true, lgscoRightStated: true, responseText: 'We are sorry.' })).toEqual([
    { type: 'ResponseIssued', effectiveDate: '2021-06-15', payload: { sentOn: '2021-06-15', wellFounded: true, lgscoRightStated: true, responseText: 'We are sorry.' } },
  ]);
});

test('without the right to go to the Ombudsman it is incomplete', () => {
  const body = { sentOn: '2021-06-15', wellFounded: true, responseText: 'We are sorry.' };
  expect(refusal(IssueResponse, body)).toMatchObject({ code: 'ERR_RESPONSE_INCOMPLETE', field: 'lgscoRightStated' });
});
