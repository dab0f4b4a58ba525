import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { CongratulateIndividual } from './congratulate-individual.js';

test('dates the fact by the congratulation', () => {
  expect(proposals(CongratulateIndividual, { congratulatedOn: '2021-06-15', method: 'IN_PERSON' })).toEqual([
    { type: 'IndividualCongratulated', effectiveDate: '2021-06-15', payload: { congratulatedOn: '2021-06-15', method: 'IN_PERSON' } },
  ]);
});

test('asks when and how', () => {
  expect(problems(CongratulateIndividual, {})).toEqual(['congratulatedOn', 'method']);
});
