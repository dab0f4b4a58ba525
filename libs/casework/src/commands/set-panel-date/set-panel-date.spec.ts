import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { SetPanelDate } from './set-panel-date.js';

test('a panel meets in the future', () => {
  expect(proposals(SetPanelDate, { panelOn: '2021-07-14' })).toEqual([
    { type: 'PanelDateSet', effectiveDate: today, payload: { panelOn: '2021-07-14' } },
  ]);
});

test('wants a real date', () => {
  expect(problems(SetPanelDate, { panelOn: '14 July' })).toEqual(['panelOn']);
});
