import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { RequestReconsideration } from './request-reconsideration.js';

test('is true from the day it was granted', () => {
  expect(proposals(RequestReconsideration, { grantedOn: '2021-06-15', reason: 'A missed letter' })).toEqual([
    { type: 'ReconsiderationStarted', effectiveDate: '2021-06-15', payload: { reason: 'A missed letter' } },
  ]);
});

test('asks when it was granted', () => {
  expect(problems(RequestReconsideration, { reason: 'A missed letter' })).toEqual(['grantedOn']);
});
