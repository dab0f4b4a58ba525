import { expect, test } from '@jest/globals';
import { presets, type TimeLimit } from '@redress/procedures';
import { extensionInWords, lengthInWords, limitsUnder, metInWords, startInWords, underEachPolicy } from './limits.js';
import { placeOf, symbolicFacts } from './symbolic-facts.js';

test('a symbolic fact knows where it stands, in lists and tables too, and may be missing', () => {
  const facts = symbolicFacts(new Set(['receipt']));
  expect(placeOf(facts.stage2.requestedOn)).toBe('stage2.requestedOn');
  expect(Object.values(facts.interviews).flatMap(({ rounds }) => rounds.map(({ sentOn }) => placeOf(sentOn)))).toEqual(['interviews.each.rounds.each.sentOn']);
  expect(facts.receipt).toBeUndefined();
});

const limit = (id: 'CSC' | 'CORPORATE', code: string): TimeLimit => {
  const found = limitsUnder(id).find((each) => each.code === code);
  if (!found) throw new Error(`There is no limit ${code}.`);
  return found;
};

test.each([
  ['CSC', 'CSC-S1', '10 working days', 'sufficient interest: counts from, otherwise receipt: received on', 'stage 1: responded on', 'to 20 working days from its start'],
  ['CSC', 'CSC-S2-65', '65 working days', "stage 2: statement settled on (the council's policy of 2021); stage 2: counts from (the Complaint Handling Code of 2024)", 'stage 2: responded on', 'no'],
  ['CORPORATE', 'CORP-12W', '84 days', 'receipt: received at, otherwise receipt: received on', 'stage 2: responded on', 'no'],
] as const)('%s: %s is told from the limit alone', (id, code, length, start, met, extension) => {
  const each = limit(id, code);
  expect([
    underEachPolicy((policy) => lengthInWords(each, policy)), underEachPolicy((policy) => startInWords(each, policy)),
    underEachPolicy((policy) => metInWords(each, policy)), underEachPolicy((policy) => extensionInWords(each, policy)),
  ]).toEqual([length, start, met, extension]);
});

test('every limit of every procedure says from what it is counted, under every policy', () => {
  const silent = (['CSC', 'ASC', 'CORPORATE', 'COMMENT', 'COMPLIMENT', 'LGSCO'] as const).flatMap((id) =>
    limitsUnder(id).flatMap((each) => (presets.every((policy) => startInWords(each, policy) !== '') ? [] : [each.code])));
  expect(silent).toEqual([]);
});
