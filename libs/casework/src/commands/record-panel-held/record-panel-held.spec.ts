import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { RecordPanelHeld } from './record-panel-held.js';

test('counts who was there', () => {
  expect(proposals(RecordPanelHeld, { heldOn: '2021-06-15', membersPresent: 3 })).toEqual([
    { type: 'PanelHeld', effectiveDate: '2021-06-15', payload: { heldOn: '2021-06-15', membersPresent: 3 } },
  ]);
});

test('a panel has three members', () => {
  expect(problems(RecordPanelHeld, { heldOn: '2021-06-15', membersPresent: 4 })).toEqual(['membersPresent']);
});
