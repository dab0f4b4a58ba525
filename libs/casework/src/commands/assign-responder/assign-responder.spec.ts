import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { AssignResponder } from './assign-responder.js';

test('names the responder', () => {
  expect(proposals(AssignResponder, { responder: 'SR-2' })).toEqual([
    { type: 'ResponderAssigned', effectiveDate: today, payload: { responder: 'SR-2' } },
  ]);
});

test('asks who', () => {
  expect(problems(AssignResponder, {})).toEqual(['responder']);
});
