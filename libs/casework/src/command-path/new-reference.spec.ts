import { expect, test } from '@jest/globals';
import { londonDate } from '@redress/calendar';
import { newReference } from './new-reference.js';

const today = londonDate('2021-06-16');

test('a reference follows from the command id alone, so a repeat finds the same case', () => {
  expect(newReference('c1', 0, today)).toMatch(/^REP-2021-[0-9A-HJKMNP-TV-Z]{6}$/);
  expect(newReference('c1', 0, today)).toBe(newReference('c1', 0, today));
});

test('another attempt and another command give another', () => {
  const references = [newReference('c1', 0, today), newReference('c1', 1, today), newReference('c2', 0, today)];
  expect(new Set(references).size).toBe(3);
});
