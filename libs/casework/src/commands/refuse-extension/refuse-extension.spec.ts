import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { RefuseExtension } from './refuse-extension.js';

test('names the limit and says why', () => {
  const body = { code: 'CSC-S1', explanation: 'The records came yesterday' };
  expect(proposals(RefuseExtension, body)).toEqual([{ type: 'ExtensionRefused', effectiveDate: today, payload: body }]);
});

test('asks for both', () => {
  expect(problems(RefuseExtension, {})).toEqual(['code', 'explanation']);
});
