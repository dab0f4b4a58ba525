import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { RefusePanel } from './refuse-panel.js';

test('keeps the day of the request, the reasons given and the explanation', () => {
  expect(proposals(RefusePanel, { requestedOn: '2021-06-10', reasonsGiven: 'On holiday', explanation: 'Two months late' })).toEqual([
    { type: 'Stage3Refused', effectiveDate: today, payload: { requestedOn: '2021-06-10', reasonsGiven: 'On holiday', explanation: 'Two months late' } },
  ]);
});

test('asks for each', () => {
  expect(problems(RefusePanel, {})).toEqual(['requestedOn', 'reasonsGiven', 'explanation']);
});
