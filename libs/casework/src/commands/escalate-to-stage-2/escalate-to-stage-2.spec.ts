import { expect, test } from '@jest/globals';
import { londonDate as day } from '@redress/calendar';
import { problems, proposals } from '../../../testing/command-alone.js';
import { EscalateToStage2 } from './escalate-to-stage-2.js';

test('goes by the answer where there is one', () => {
  expect(proposals(EscalateToStage2, { requestedOn: '2021-06-15', requestForm: 'ORAL' }, { stage1: { respondedOn: day('2021-06-10') } })).toEqual([
    { type: 'EscalatedToStage2', effectiveDate: '2021-06-15', payload: { requestedOn: '2021-06-15', countsFrom: '2021-06-15', requestForm: 'ORAL', route: 'AFTER_RESPONSE' } },
  ]);
});

test('a request from before the right existed counts from the first day of the right', () => {
  const stage1 = { earlyEscalationAgreedOn: day('2021-06-16') };
  expect(proposals(EscalateToStage2, { requestedOn: '2021-06-15', requestForm: 'ORAL' }, { stage1 })[0]?.payload).toMatchObject({ requestedOn: '2021-06-15', countsFrom: '2021-06-16' });
});

test('wants a real date', () => {
  expect(problems(EscalateToStage2, { requestedOn: '2021-02-30', requestForm: 'ORAL' })).toEqual(['requestedOn']);
});

test.each([
  ['EARLY_AGREED', { earlyEscalationAgreedOn: day('2021-06-10') }],
  ['STAGE1_OVERDUE', {}],
] as const)('else the route is %s', (route, stage1) => {
  expect(proposals(EscalateToStage2, { requestedOn: '2021-06-15', requestForm: 'WRITTEN' }, { stage1 })[0]?.payload).toMatchObject({ route });
});
