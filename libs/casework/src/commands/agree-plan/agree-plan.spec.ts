import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { AgreePlan } from './agree-plan.js';

test('the response period ends in the future', () => {
  expect(proposals(AgreePlan, { responsePeriodEndsOn: '2021-07-14', manner: 'By letter' })).toEqual([
    { type: 'ComplaintPlanAgreed', effectiveDate: today, payload: { responsePeriodEndsOn: '2021-07-14', manner: 'By letter' } },
  ]);
});

test('asks how and until when', () => {
  expect(problems(AgreePlan, {})).toEqual(['responsePeriodEndsOn', 'manner']);
});
