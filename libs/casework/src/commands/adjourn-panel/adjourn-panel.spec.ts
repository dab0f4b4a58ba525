import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { AdjournPanel } from './adjourn-panel.js';

test('a panel meets on a later day, and it is said why', () => {
  const body = { panelOn: '2021-07-21', reason: 'Only two came' };
  expect(proposals(AdjournPanel, body)).toEqual([{ type: 'PanelAdjourned', effectiveDate: today, payload: body }]);
});

test('asks for the day and the reason', () => {
  expect(problems(AdjournPanel, {})).toEqual(['panelOn', 'reason']);
});
