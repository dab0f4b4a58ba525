import { expect, test } from '@jest/globals';
import { problems, proposals, refusal, today } from '../../../testing/command-alone.js';
import { RequestExtension } from './request-extension.js';

const body = { code: 'CSC-S1', to: '2021-07-02', reason: 'AWAITING_RECORDS' };

test('names the limit, the date and the reason, in words where they are given', () => {
  expect(proposals(RequestExtension, body)).toEqual([{ type: 'ExtensionRequested', effectiveDate: today, payload: body }]);
  expect(proposals(RequestExtension, { ...body, goodReason: 'A flood' })).toMatchObject([{ payload: { goodReason: 'A flood' } }]);
});

test('is incomplete without a reason, and takes none that is not listed', () => {
  expect(refusal(RequestExtension, { code: 'CSC-S1', to: '2021-07-02' })).toMatchObject({ code: 'ERR_EXTENSION_INCOMPLETE' });
  expect(problems(RequestExtension, { ...body, reason: 'BUSY' })).toEqual(['reason']);
});
