import { expect, test } from '@jest/globals';
import { londonDate as day } from '@redress/calendar';
import { proposals, refusal, today } from '../../../testing/command-alone.js';
import { CloseForNoResponse } from './close-for-no-response.js';

test('keeps the last stage that was completed, and that nobody answered', () => {
  expect(proposals(CloseForNoResponse, { wayBackStated: true }, { completed: [{ stage: 1, completedOn: day('2021-05-04') }] })).toEqual([
    { type: 'CaseClosed', effectiveDate: today, payload: { finalStage: 1, outcome: 'NO_RESPONSE', wayBackStated: true } },
  ]);
});

test('is incomplete unless it says whether the complainant knows the way back', () => {
  expect(refusal(CloseForNoResponse, {})).toMatchObject({ code: 'ERR_REJECTION_INCOMPLETE' });
});
