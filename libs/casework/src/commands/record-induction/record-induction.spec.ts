import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { RecordInduction } from './record-induction.js';

test('stands on the day it was attended', () => {
  const induction = { course: 'Investigating complaints', attendedOn: '2021-06-14', validUntil: '2024-06-14' };
  expect(proposals(RecordInduction, induction)).toEqual([{ type: 'InductionCompleted', effectiveDate: '2021-06-14', payload: induction }]);
});

test('asks for the course and both days', () => {
  expect(problems(RecordInduction, {})).toEqual(['course', 'attendedOn', 'validUntil']);
});
