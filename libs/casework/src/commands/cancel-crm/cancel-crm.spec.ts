import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { CancelCrm } from './cancel-crm.js';

test('keeps the reason', () => {
  expect(proposals(CancelCrm, { meetingId: 'M1', reason: 'She asked for Stage 2' })).toEqual([
    { type: 'CrmCancelled', effectiveDate: today, payload: { meetingId: 'M1', reason: 'She asked for Stage 2' } },
  ]);
});

test('asks for it', () => {
  expect(problems(CancelCrm, { meetingId: 'M1' })).toEqual(['reason']);
});
