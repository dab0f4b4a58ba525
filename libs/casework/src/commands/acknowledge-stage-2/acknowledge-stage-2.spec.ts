import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { AcknowledgeStage2 } from './acknowledge-stage-2.js';

test('dates the fact by the letter', () => {
  expect(proposals(AcknowledgeStage2, { sentOn: '2021-06-15' })).toEqual([
    { type: 'Stage2Acknowledged', effectiveDate: '2021-06-15', payload: { sentOn: '2021-06-15' } },
  ]);
});

test('asks when', () => {
  expect(problems(AcknowledgeStage2, {})).toEqual(['sentOn']);
});
