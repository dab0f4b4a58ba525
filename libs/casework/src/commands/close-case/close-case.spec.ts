import { expect, test } from '@jest/globals';
import { londonDate as day } from '@redress/calendar';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { CloseCase } from './close-case.js';

test('keeps the last stage that was completed', () => {
  expect(proposals(CloseCase, { outcome: 'UPHELD' }, { completed: [{ stage: 1, completedOn: day('2021-05-04') }, { stage: 2, completedOn: day('2021-06-04') }] })).toEqual([
    { type: 'CaseClosed', effectiveDate: today, payload: { finalStage: 2, outcome: 'UPHELD' } },
  ]);
});

test('asks for the outcome', () => {
  expect(problems(CloseCase, {})).toEqual(['outcome']);
});

test('a comment has no stage', () => {
  expect(proposals(CloseCase, { outcome: 'CONSIDERED' })[0]?.payload).toMatchObject({ finalStage: 0 });
});
