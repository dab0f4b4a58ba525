import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { RecordPremature } from './record-premature.js';

test('is true from the day given', () => {
  expect(proposals(RecordPremature, { returnedOn: '2021-06-15' })).toEqual([
    { type: 'LgscoReturnedAsPremature', effectiveDate: '2021-06-15', payload: { returnedOn: '2021-06-15' } },
  ]);
});

test('asks when', () => {
  expect(problems(RecordPremature, {})).toEqual(['returnedOn']);
});
