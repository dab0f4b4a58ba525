import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { SendOverdueNotice } from './send-overdue-notice.js';

test('gives the reason', () => {
  expect(proposals(SendOverdueNotice, { sentOn: '2021-06-15', reason: 'A witness is ill' })).toEqual([
    { type: 'OverdueNoticeSent', effectiveDate: '2021-06-15', payload: { sentOn: '2021-06-15', reason: 'A witness is ill' } },
  ]);
});

test('asks for it', () => {
  expect(problems(SendOverdueNotice, { sentOn: '2021-06-15' })).toEqual(['reason']);
});
