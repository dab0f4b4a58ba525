import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { ClearConflict } from './clear-conflict.js';

test('names the conflict and says why it is none any more', () => {
  expect(proposals(ClearConflict, { conflictId: 'CF-1', reason: 'Moved away' })).toEqual([{ type: 'ConflictCleared', effectiveDate: today, payload: { conflictId: 'CF-1', reason: 'Moved away' } }]);
});

test('asks for both', () => {
  expect(problems(ClearConflict, {})).toEqual(['conflictId', 'reason']);
});
