import { expect, it } from '@jest/globals';
import { array, assert, nat, property, string } from 'fast-check';
import { rowsChanged } from './rows-typed.js';

const formOf = (points: readonly string[], button: Readonly<Record<string, string>>) => ({
  ...Object.fromEntries(points.map((text, index) => [`points[${index}].text`, text])), 'points-rows': String(points.length), other: 'kept', ...button,
});
const pointsOf = (typed: Readonly<Record<string, unknown>>) => Array.from({ length: Number(typed['points-rows']) }, (_, index) => typed[`points[${index}].text`] ?? '');
const points = array(string(), { minLength: 1, maxLength: 12 });

it('a row is added after all that are there, and the person is in it', () => {
  assert(property(points, (texts) => {
    const changed = rowsChanged(formOf(texts, { 'add-row': 'points' }));
    expect(changed && pointsOf(changed.typed)).toEqual([...texts, '']);
    expect([changed?.row, changed?.typed.other]).toEqual([`points[${texts.length}]`, 'kept']);
  }));
});

it('a row is taken out and the others stay as they were, in their order; the last one left is emptied', () => {
  assert(property(points, nat(11), (texts, at) => {
    const place = at % texts.length;
    const changed = rowsChanged(formOf(texts, { 'remove-row': `points[${place}]` }));
    const left = texts.toSpliced(place, 1);
    expect(changed && pointsOf(changed.typed)).toEqual(left.length > 0 ? left : ['']);
    expect(changed?.row).toBe(`points[${Math.min(place, Math.max(left.length - 1, 0))}]`);
  }));
});

it('any other button changes no row', () => {
  expect(rowsChanged(formOf(['a'], {}))).toBeUndefined();
  expect(rowsChanged(formOf(['a'], { 'remove-row': 'points[x]' }))).toBeUndefined();
});
