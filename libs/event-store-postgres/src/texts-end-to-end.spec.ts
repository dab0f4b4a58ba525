import { expect, test } from '@jest/globals';
import { endToEnd } from './texts-end-to-end.js';

test('texts are laid end to end, and each is found again by its places, counted in bytes', () => {
  const texts = ['{}', '', '{"name":"Zoë 😀"}', '{"a":1}'];
  const { bytes, places } = endToEnd(texts);
  expect(places).toEqual([0, 2, 2, 22, 29]);
  expect(texts.map((_, index) => bytes.subarray(places[index], places[index + 1]).toString())).toEqual(texts);
  expect(endToEnd([])).toEqual({ bytes: Buffer.from(''), places: [0] });
});
