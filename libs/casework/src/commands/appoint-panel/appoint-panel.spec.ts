import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { AppointPanel } from './appoint-panel.js';

test('names the chair and the members', () => {
  expect(proposals(AppointPanel, { chairId: 'PM-1', memberIds: ['PM-2', 'PM-3'] })).toEqual([
    { type: 'PanelAppointed', effectiveDate: today, payload: { chairId: 'PM-1', memberIds: ['PM-2', 'PM-3'] } },
  ]);
});

test('wants a list', () => {
  expect(problems(AppointPanel, { chairId: 'PM-1', memberIds: 'PM-2' })).toEqual(['memberIds']);
});
