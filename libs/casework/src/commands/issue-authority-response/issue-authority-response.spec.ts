import { expect, test } from '@jest/globals';
import { proposals, refusal } from '../../../testing/command-alone.js';
import { IssueAuthorityResponse } from './issue-authority-response.js';

const body = {
  sentOn: '2021-06-16', adjudicatorId: 'AO-1', findingsNotAccepted: [{ pointId: 'P2', reason: 'The record says otherwise' }], lgscoRightStated: true,
  recommendationAnswers: [{ recommendationId: 'PANEL-R1', followed: true }, { recommendationId: 'PANEL-R2', followed: false, reason: 'Done already' }],
};

test('says when the Independent Person was consulted and answers every recommendation and finding', () => {
  expect(proposals(IssueAuthorityResponse, { ...body, independentPersonConsultedOn: '2021-06-14' })).toEqual([
    { type: 'AuthorityResponseIssued', effectiveDate: '2021-06-16', payload: { ...body, independentPersonConsultedOn: '2021-06-14' } },
  ]);
});

test('without the consultation it is incomplete', () => {
  expect(refusal(IssueAuthorityResponse, body)).toMatchObject({ code: 'ERR_RESPONSE_INCOMPLETE', field: 'independentPersonConsultedOn' });
});
