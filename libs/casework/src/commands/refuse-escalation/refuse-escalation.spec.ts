import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { RefuseEscalation } from './refuse-escalation.js';

test('keeps the day of the request, the ground and the explanation', () => {
  expect(proposals(RefuseEscalation, { requestedOn: '2021-06-10', ground: 'ALREADY_DECIDED', explanation: 'Decided last year', lgscoRightStated: true })).toEqual([
    { type: 'EscalationRefused', effectiveDate: today, payload: { requestedOn: '2021-06-10', ground: 'ALREADY_DECIDED', explanation: 'Decided last year', lgscoRightStated: true } },
  ]);
});

test('asks when it was asked for, for the explanation and for the right that is stated', () => {
  expect(problems(RefuseEscalation, { ground: 'ALREADY_DECIDED' })).toEqual(['requestedOn', 'explanation', 'lgscoRightStated']);
});
