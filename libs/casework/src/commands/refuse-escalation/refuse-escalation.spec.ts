import { expect, test } from '@jest/globals';
import { problems, proposals, refusal, today } from '../../../testing/command-alone.js';
import { RefuseEscalation } from './refuse-escalation.js';

test('keeps the ground and the explanation', () => {
  expect(proposals(RefuseEscalation, { ground: 'ALREADY_DECIDED', explanation: 'Decided last year' })).toEqual([
    { type: 'EscalationRefused', effectiveDate: today, payload: { ground: 'ALREADY_DECIDED', explanation: 'Decided last year' } },
  ]);
});

test('asks for the explanation', () => {
  expect(problems(RefuseEscalation, { ground: 'ALREADY_DECIDED' })).toEqual(['explanation']);
});

test('no new evidence is no ground, and the grounds are listed', () => {
  const refused = refusal(RefuseEscalation, { ground: 'NO_NEW_EVIDENCE', explanation: 'Nothing new' });
  expect(refused).toMatchObject({ code: 'ERR_INVALID_REFUSAL_GROUND', field: 'ground', message: expect.stringContaining('LATE_REQUEST') });
});
