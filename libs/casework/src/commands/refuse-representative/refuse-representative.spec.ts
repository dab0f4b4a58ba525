import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { RefuseRepresentative } from './refuse-representative.js';

const body = { reason: 'A creditor of hers' };

test('keeps the reason', () => {
  expect(proposals(RefuseRepresentative, body)).toEqual([{ type: 'RepresentativeRefused', effectiveDate: today, payload: body }]);
});

test('asks for it', () => {
  expect(problems(RefuseRepresentative, {})).toEqual(['reason']);
});
