import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { AgreeEarlyEscalation } from './agree-early-escalation.js';

test('keeps both agreements', () => {
  expect(proposals(AgreeEarlyEscalation, { complainantAgreed: true, authorityAgreed: true })).toEqual([
    { type: 'EarlyEscalationAgreed', effectiveDate: today, payload: { complainantAgreed: true, authorityAgreed: true } },
  ]);
});

test('asks both sides', () => {
  expect(problems(AgreeEarlyEscalation, { complainantAgreed: true })).toEqual(['authorityAgreed']);
});
