import { expect, test } from '@jest/globals';
import { schemaVersionOf, upcast, type Upcasters } from './schema-versions.js';

const known: Upcasters = {
  ProgressUpdateGiven: [
    ({ text, ...rest }) => ({ ...rest, summary: text }),
    (payload) => ({ ...payload, sentBy: 'LETTER' }),
  ],
};

test('an event of each version that ever was is read in the present shape', () => {
  expect(schemaVersionOf('ProgressUpdateGiven', known)).toBe(3);
  expect(upcast('ProgressUpdateGiven', 1, { text: 'Soon.' }, known)).toEqual({ summary: 'Soon.', sentBy: 'LETTER' });
  expect(upcast('ProgressUpdateGiven', 2, { summary: 'Soon.' }, known)).toEqual({ summary: 'Soon.', sentBy: 'LETTER' });
  expect(upcast('ProgressUpdateGiven', 3, { summary: 'Soon.', sentBy: 'EMAIL' }, known)).toEqual({ summary: 'Soon.', sentBy: 'EMAIL' });
});

test('an event of a version that is not known yet is not guessed at', () => {
  expect(() => upcast('ProgressUpdateGiven', 4, {}, known)).toThrow('schema version 4 cannot be read: this program knows version 3');
  expect(schemaVersionOf('ClockResumed', known)).toBe(1);
});
