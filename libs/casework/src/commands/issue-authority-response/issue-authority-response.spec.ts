import { expect, test } from '@jest/globals';
import { proposals, refusal } from '../../../testing/command-alone.js';
import { IssueAuthorityResponse } from './issue-authority-response.js';

test('says when the Independent Person was consulted and how many recommendations are answered', () => {
  expect(proposals(IssueAuthorityResponse, { sentOn: '2021-06-16', independentPersonConsultedOn: '2021-06-14', recommendationsAnswered: 2 })).toEqual([
    { type: 'AuthorityResponseIssued', effectiveDate: '2021-06-16', payload: { sentOn: '2021-06-16', independentPersonConsultedOn: '2021-06-14', recommendationsAnswered: 2 } },
  ]);
});

test('without the consultation it is incomplete', () => {
  expect(refusal(IssueAuthorityResponse, { sentOn: '2021-06-16', recommendationsAnswered: 2 })).toMatchObject({ code: 'ERR_RESPONSE_INCOMPLETE' });
});
