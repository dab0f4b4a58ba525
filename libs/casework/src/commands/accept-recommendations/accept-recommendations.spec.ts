import { expect, test } from '@jest/globals';
import { problems, proposals, refusal, today } from '../../../testing/command-alone.js';
import { AcceptRecommendations } from './accept-recommendations.js';

test('answers each remedy', () => {
  expect(proposals(AcceptRecommendations, { answers: [{ remedyId: 'R1', accepted: true }, { remedyId: 'R2', accepted: false, reason: 'Unlawful' }] })).toEqual([
    { type: 'LgscoRecommendationAccepted', effectiveDate: today, payload: { remedyId: 'R1' } },
    { type: 'LgscoRecommendationRefused', effectiveDate: today, payload: { remedyId: 'R2', reason: 'Unlawful' } },
  ]);
});

test('wants an answer at all', () => {
  expect(problems(AcceptRecommendations, { answers: [] })).toEqual(['answers']);
});

test('a refusal has its reason', () => {
  expect(refusal(AcceptRecommendations, { answers: [{ remedyId: 'R1', accepted: false }] })).toMatchObject({ code: 'ERR_RESPONSE_INCOMPLETE', field: 'answers' });
});
