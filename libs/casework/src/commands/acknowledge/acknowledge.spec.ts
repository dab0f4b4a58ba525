import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { Acknowledge } from './acknowledge.js';

test('dates the fact by the letter', () => {
  expect(proposals(Acknowledge, { sentOn: '2021-06-15', method: 'LETTER' })).toEqual([
    { type: 'RepresentationAcknowledged', effectiveDate: '2021-06-15', payload: { sentOn: '2021-06-15', method: 'LETTER' } },
  ]);
});

test('asks when and how', () => {
  expect(problems(Acknowledge, {})).toEqual(['sentOn', 'method']);
});
