import { expect, test } from '@jest/globals';
import { problems, proposals, refusal } from '../../../testing/command-alone.js';
import { IssueAdjudication } from './issue-adjudication.js';

const body = {
  sentOn: '2021-06-15', adjudicatorId: 'AO-1',
  decisions: [{ pointId: 'P1', finding: 'UPHELD', action: 'Apologise' }, { pointId: 'P2', finding: 'UPHELD', noActionReason: 'Done' }],
  recommendationAnswers: [{ recommendationId: 'IO-R1', followed: true }], outcome: 'UPHELD', rightToStage3Stated: true,
};

test('carries a decision for each point, with its action or the reason for none', () => {
  expect(proposals(IssueAdjudication, body)).toEqual([
    { type: 'AdjudicationIssued', effectiveDate: '2021-06-15', payload: {
      sentOn: '2021-06-15', adjudicatorId: 'AO-1', outcome: 'UPHELD', rightToStage3Stated: true,
      decisions: [{ pointId: 'P1', finding: 'UPHELD', action: 'Apologise' }, { pointId: 'P2', finding: 'UPHELD', action: '', noActionReason: 'Done' }],
      recommendationAnswers: [{ recommendationId: 'IO-R1', followed: true }],
    } },
  ]);
});

test('names the decision that is none', () => {
  expect(problems(IssueAdjudication, { ...body, decisions: [{ pointId: 'P1', finding: 'PERHAPS' }] })).toEqual(['decisions[0].finding']);
});

test('an answer with gaps is incomplete', () => {
  expect(refusal(IssueAdjudication, { sentOn: '2021-06-15' })).toMatchObject({ code: 'ERR_RESPONSE_INCOMPLETE' });
});
