import { expect, test } from '@jest/globals';
import { NOT_HELD } from '../events/vocabulary.js';
import { received } from '../../testing/chapters.js';
import { on, told, workflow } from '../../testing/story.js';

const stage1DueOn = (reason: string): string | undefined => {
  const { state } = told([...received('CSC', '2021-06-01'), on('2021-06-08', 'SufficientInterestDecided', { granted: true, reason, childViewsTaken: true, childTold: true })]);
  return workflow.deadlines(state).find(({ limit }) => limit.code === 'CSC-S1')?.dueOn;
};

test('Stage 1 runs from the day sufficient interest was decided; from receipt where that day is not held', () => {
  expect(stage1DueOn('Her grandmother')).toBe('2021-06-22');
  expect(stage1DueOn(NOT_HELD)).toBe('2021-06-15');
});
