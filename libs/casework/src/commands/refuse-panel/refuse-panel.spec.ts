import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { RefusePanel } from './refuse-panel.js';

test('keeps the explanation', () => {
  expect(proposals(RefusePanel, { explanation: 'Two months late' })).toEqual([
    { type: 'Stage3Refused', effectiveDate: today, payload: { explanation: 'Two months late' } },
  ]);
});

test('asks for it', () => {
  expect(problems(RefusePanel, {})).toEqual(['explanation']);
});
