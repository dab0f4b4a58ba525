import { expect, test } from '@jest/globals';
import { londonDate as day } from '@redress/calendar';
import { NOT_HELD, type Facts } from '@redress/procedures';
import { problems, proposals, refusal, today } from '../../../testing/command-alone.js';
import { ExtendDeadline } from './extend-deadline.js';

const corporate: Partial<Facts> = {
  kind: 'COMPLAINT', procedure: 'CORPORATE',
  receipt: {
    reference: 'R1', receivedOn: day('2021-06-01'), channel: 'EMAIL', serviceId: 'Highways', teamId: 'North', subject: 'DELAY',
    complainantType: 'RESIDENT', complainantName: 'C. One', summary: NOT_HELD,
  },
};

test('names the clock it extends, and the date from which', () => {
  expect(proposals(ExtendDeadline, { code: 'CORP-S1', to: '2021-07-02', reason: 'COMPLEX', noticeSentOn: '2021-06-16' }, corporate)).toEqual([
    { type: 'DeadlineExtended', effectiveDate: today, payload: { code: 'CORP-S1', deadlineId: 'CORP-S1:1', from: '2021-06-29', to: '2021-07-02', reason: 'COMPLEX', noticeSentOn: '2021-06-16' } },
  ]);
});

test('takes no reason that is not on the list', () => {
  expect(problems(ExtendDeadline, { code: 'CORP-S1', to: '2021-07-02', reason: 'BUSY', noticeSentOn: '2021-06-16' })).toEqual(['reason']);
});

test('without reason or notice to the complainant it is incomplete', () => {
  expect(refusal(ExtendDeadline, { code: 'CORP-S1', to: '2021-07-02' })).toMatchObject({ code: 'ERR_EXTENSION_INCOMPLETE' });
});

test('carries the good reason and the agreement where they are given', () => {
  const body = { code: 'CORP-S1', to: '2021-07-02', reason: 'OTHER', noticeSentOn: '2021-06-16', goodReason: 'A flood', agreedByComplainant: true };
  expect(proposals(ExtendDeadline, body, corporate)[0]?.payload).toMatchObject({ goodReason: 'A flood', agreedByComplainant: true });
});
