import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { DeclineAdvocate } from './decline-advocate.js';

const body = { wishes: 'My aunt helps me' };

test('keeps what the person said', () => {
  expect(proposals(DeclineAdvocate, body)).toEqual([{ type: 'AdvocacyDeclined', effectiveDate: today, payload: body }]);
});

test('asks for it', () => {
  expect(problems(DeclineAdvocate, {})).toEqual(['wishes']);
});
