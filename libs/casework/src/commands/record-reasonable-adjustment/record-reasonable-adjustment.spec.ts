import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { RecordReasonableAdjustment } from './record-reasonable-adjustment.js';

const body = { need: 'Low sight', adjustment: 'Large print' };

test('keeps the need and what is done about it', () => {
  expect(proposals(RecordReasonableAdjustment, body)).toEqual([{ type: 'ReasonableAdjustmentRecorded', effectiveDate: today, payload: body }]);
});

test('asks for both', () => {
  expect(problems(RecordReasonableAdjustment, {})).toEqual(['need', 'adjustment']);
});
