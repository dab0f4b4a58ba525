import { expect, test } from '@jest/globals';
import { problems, proposals, refusal, today } from '../../../testing/command-alone.js';
import { RejectRepresentation } from './reject-representation.js';

test('says why and where to turn', () => {
  expect(proposals(RejectRepresentation, { reason: 'NOT_OUR_SERVICE', explanation: 'A district matter', signpostedTo: 'The district council', lgscoRightStated: true })).toEqual([
    { type: 'RepresentationRejected', effectiveDate: today, payload: { reason: 'NOT_OUR_SERVICE', explanation: 'A district matter', signpostedTo: 'The district council', lgscoRightStated: true } },
  ]);
});

test('without reason, explanation or signpost it is incomplete', () => {
  expect(refusal(RejectRepresentation, { reason: 'OUT_OF_TIME' })).toMatchObject({ code: 'ERR_REJECTION_INCOMPLETE' });
  expect(problems(RejectRepresentation, { reason: 'OUT_OF_TIME' })).toEqual(['explanation', 'signpostedTo', 'lgscoRightStated']);
});

test('a reason that is not on the list is a mistake, not a gap', () => {
  expect(refusal(RejectRepresentation, { reason: 'RUDE', explanation: 'x', signpostedTo: 'y', lgscoRightStated: true })).toMatchObject({ code: 'ERR_VALIDATION', field: 'reason' });
});
