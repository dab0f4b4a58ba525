import { expect, test } from '@jest/globals';
import { problems, proposals, refusal, today } from '../../../testing/command-alone.js';
import { ExtendDeadline } from './extend-deadline.js';

test('names the limit, the new date, and when the complainant was told', () => {
  expect(proposals(ExtendDeadline, { code: 'CORP-S1', to: '2021-07-02', reason: 'COMPLEX', noticeSentOn: '2021-06-16' })).toEqual([
    { type: 'DeadlineExtended', effectiveDate: today, payload: { code: 'CORP-S1', to: '2021-07-02', reason: 'COMPLEX', noticeSentOn: '2021-06-16' } },
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
  expect(proposals(ExtendDeadline, body)[0]?.payload).toMatchObject({ goodReason: 'A flood', agreedByComplainant: true });
});
