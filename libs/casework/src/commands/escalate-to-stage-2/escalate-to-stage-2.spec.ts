import { expect, test } from '@jest/globals';
import { londonDate as day } from '@redress/calendar';
import { problems, proposals } from '../../../testing/command-alone.js';
import { EscalateToStage2 } from './escalate-to-stage-2.js';

test.each([['2021-06-15', '2021-06-15'], ['2021-06-08', '2021-06-10']])('asked for on %s, it begins on %s: not before the answer', (requestedOn, effectiveDate) => {
  expect(proposals(EscalateToStage2, { requestedOn, requestForm: 'ORAL' }, { stage1: { respondedOn: day('2021-06-10') } })).toEqual([
    { type: 'EscalatedToStage2', effectiveDate, payload: { requestedOn, requestForm: 'ORAL' } },
  ]);
});

test('wants a real date', () => {
  expect(problems(EscalateToStage2, { requestedOn: '2021-02-30', requestForm: 'ORAL' })).toEqual(['requestedOn']);
});
