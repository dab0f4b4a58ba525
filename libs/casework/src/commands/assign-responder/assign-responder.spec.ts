import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { AssignResponder } from './assign-responder.js';

test('names the responder', () => {
  expect(proposals(AssignResponder, { responderId: 'SR-2' })).toEqual([
    { type: 'ResponderAssigned', effectiveDate: today, payload: { responderId: 'SR-2' } },
  ]);
});

test('asks who', () => {
  expect(problems(AssignResponder, {})).toEqual(['responderId']);
});
