import { expect, test } from '@jest/globals';
import { isSamePerson } from './same-person.js';
import { NOT_HELD } from './vocabulary.js';

test.each([
  ['SR-1', 'SR-1', true],
  [' sr-1 ', 'SR-1', true],
  ['SR-1', 'SR-2', false],
  [NOT_HELD, NOT_HELD, false],
  [undefined, undefined, false],
  ['SR-1', undefined, false],
  ['Ann  Other', 'ann other', true],
  ['ＳＲ-1', 'sr-1', true],
])('%s and %s name one person: %s', (one, other, same) => {
  expect(isSamePerson(one, other)).toBe(same);
});
