import { expect, test } from '@jest/globals';
import { problems, proposals, refusal } from '../../../testing/command-alone.js';
import { IssueStage1Response } from './issue-stage-1-response.js';

test('names the responder who was asked', () => {
  expect(proposals(IssueStage1Response, { sentOn: '2021-06-15', outcome: 'UPHELD', responseText: 'We are sorry.', rightToStage2Stated: true }, { stage1: { responderId: 'SR-1' } })).toEqual([
    { type: 'Stage1ResponseIssued', effectiveDate: '2021-06-15', payload: { sentOn: '2021-06-15', outcome: 'UPHELD', responseText: 'We are sorry.', rightToStage2Stated: true, responderId: 'SR-1' } },
  ]);
});

test('an answer with gaps is incomplete', () => {
  expect(refusal(IssueStage1Response, { sentOn: '2021-06-15', outcome: 'UPHELD' })).toMatchObject({ code: 'ERR_RESPONSE_INCOMPLETE' });
  expect(problems(IssueStage1Response, { sentOn: '2021-06-15', outcome: 'UPHELD' })).toEqual(['responseText', 'rightToStage2Stated']);
});
