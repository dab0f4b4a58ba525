import { expect, test } from '@jest/globals';
import { startOfLondonDay } from '@redress/calendar';
import { NOT_HELD, type ComplainantType } from '../events/vocabulary.js';
import { received } from '../../testing/chapters.js';
import { day, on, told, workflow } from '../../testing/story.js';

const stage1DueOn = (from: ComplainantType, granted: boolean, reason: string): string | undefined => {
  const { state } = told(received('CSC', '2021-06-01', from));
  // As recorded: an older history may hold a decision that nobody needed.
  const decided = workflow.placed(state, on('2021-06-08', 'SufficientInterestDecided', { granted, reason, childViewsTaken: true, childTold: true }), startOfLondonDay(day('2021-06-08')));
  return workflow.deadlines(workflow.evolve(state, decided)).find(({ limit }) => limit.code === 'CSC-S1')?.dueOn;
};

test.each([
  ['OTHER_PERSON', true, 'Her grandmother', '2021-06-22'],
  ['OTHER_PERSON', true, NOT_HELD, '2021-06-15'],
  ['OTHER_PERSON', false, 'A stranger', undefined],
  ['PARENT', true, 'Her mother', '2021-06-15'],
  ['PARENT', false, 'Asked in error', '2021-06-15'],
] as const)('Stage 1 of a %s to whom sufficient interest is granted (%s, %s) is due on %s', (from, granted, reason, dueOn) => {
  expect(stage1DueOn(from, granted, reason)).toBe(dueOn);
});
