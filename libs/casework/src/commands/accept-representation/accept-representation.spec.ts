import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { AcceptRepresentation } from './accept-representation.js';

test('needs nothing more where nothing is waived', () => {
  expect(proposals(AcceptRepresentation, {})).toEqual([
    { type: 'RepresentationAccepted', effectiveDate: today, payload: {} },
  ]);
});

test('knows no other field', () => {
  expect(problems(AcceptRepresentation, { waived: true })).toEqual(['waived']);
});

test('carries the waiver with its reasons', () => {
  expect(proposals(AcceptRepresentation, { timeLimitWaiver: 'In hospital' })[0]?.payload).toEqual({ timeLimitWaiver: 'In hospital' });
});
