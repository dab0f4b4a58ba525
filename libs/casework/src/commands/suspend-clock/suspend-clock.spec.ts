import { expect, test } from '@jest/globals';
import { problems, proposals, refusal } from '../../../testing/command-alone.js';
import { SuspendClock } from './suspend-clock.js';

test('carries the reason, the review and the letter', () => {
  expect(proposals(SuspendClock, { suspendedOn: '2021-06-15', reason: 'TRIBUNAL', reviewOn: '2021-07-01', toldOn: '2021-06-16' })).toEqual([
    { type: 'ClockSuspended', effectiveDate: '2021-06-15', payload: { suspendedOn: '2021-06-15', reason: 'TRIBUNAL', reviewOn: '2021-07-01', toldOn: '2021-06-16' } },
  ]);
});

test('asks when it will be reviewed', () => {
  expect(problems(SuspendClock, { suspendedOn: '2021-06-15', reason: 'TRIBUNAL', toldOn: '2021-06-16' })).toEqual(['reviewOn']);
});

test.each(['WORKLOAD', 'LEAVE', 'ABSENCE'])('%s stops no clock', (reason) => {
  const body = { suspendedOn: '2021-06-15', reason, reviewOn: '2021-07-01', toldOn: '2021-06-16' };
  expect(refusal(SuspendClock, body)).toMatchObject({ code: 'ERR_SUSPENSION_REASON', field: 'reason', message: expect.stringContaining('court proceedings') });
});
