import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { SetPlan } from './set-plan.js';

test('says why it was not agreed', () => {
  expect(proposals(SetPlan, { responsePeriodEndsOn: '2021-07-14', reason: 'Would not discuss it' })).toEqual([
    { type: 'ComplaintPlanSetByAuthority', effectiveDate: today, payload: { responsePeriodEndsOn: '2021-07-14', reason: 'Would not discuss it' } },
  ]);
});

test('asks why', () => {
  expect(problems(SetPlan, { responsePeriodEndsOn: '2021-07-14' })).toEqual(['reason']);
});
