import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { londonDate, parseFinancialYear } from '@redress/calendar';
import { figuresFrom } from '../../testing/index.js';
import { caseBehind } from '../figures/case-behind.js';
import { definitionInWords } from '../words/definition-in-words.js';
import { figureSentence, titleOf } from '../words/indicator-in-words.js';
import { chapters } from './chapters.js';
import type { IndicatorWords } from './indicator-definition.js';
import { indicatorDefinitions } from './indicator-definitions.js';

const year = parseFinancialYear('2020/21');
const today = londonDate('2021-06-01');
const saidOf = (field: string) => (field.endsWith('On') || /^(?:dueOn|extendedFrom)/.test(field) ? '2021-02-01' : field.endsWith('Wd') || field === 'round' ? 7 : 'words');

const said = ({ verdict, ...words }: IndicatorWords): readonly string[] => [...Object.values(words), ...Object.values(verdict ?? {})];

describe('every definition', () => {
  test('has an id of its own that can stand in an address, and a chapter', () => {
    const ids = indicatorDefinitions.map(({ id }) => id.toLowerCase());
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, chapter } of indicatorDefinitions) {
      expect(id).toMatch(/^[A-Za-z\d]+(?:-[A-Za-z\d]+)*$/);
      expect(Object.keys(chapters)).toContain(chapter);
    }
  });

  test.each(indicatorDefinitions.map((definition) => [definition.id, definition] as const))('%s can be said: of something, of nothing, of a case', (id, definition) => {
    const label = definition.every === 'QUARTER' ? '2020/21 Q4' : '2020/21';
    const part = definition.parts?.[0]?.value ?? null;
    const some = figuresFrom(id, { from: year, to: year }, today, [{ label, part, count: 2, fulfilled: true, spread: 7, allowed: 20 }]);
    for (const figure of some.figures) expect(figureSentence(definition, figure)).toMatch(/^In (?:Q\d )?2020\/21 \S.*\.$/);
    expect(titleOf(some)).not.toMatch(/[{}]/);
    expect(JSON.stringify(definitionInWords(definition, []))).not.toMatch(/\{[a-z]+\}/i);
    const says = Object.fromEntries(definition.shows.map((field) => [field, saidOf(field)]));
    for (const fulfilled of [true, false]) {
      const { why } = caseBehind(definition, { caseId: 'c', reference: 'R', fulfilled, says });
      if (definition.formula.fulfils !== undefined) expect(why).toMatch(/^\S.*\.$/);
      expect(caseBehind(definition, { caseId: 'c', reference: 'R', fulfilled, says: { [definition.formula.datedBy]: '2021-02-01' } }).why ?? 'none.').toMatch(/\.$/);
    }
  });

  test('is said without a code, a date as machines write it or the name of an internal document', () => {
    for (const definition of indicatorDefinitions) {
      const { id: _, cite: _cite, ...words } = definitionInWords(definition, []);
      const prose = [words.title, words.counts, words.fulfils ?? '', words.formula, words.none, ...said(definition.words)].join(' ');
      expect([definition.id, prose.replaceAll(/\{[^}]+\}/g, '')]).toEqual([definition.id, expect.not.stringMatching(/\b[A-Z]+_[A-Z_]+\b|\d{4}-\d\d-\d\d|domain/)]);
    }
  });
});

test('an indicator is named in its definition and nowhere else', () => {
  const folders = [join(import.meta.dirname, '../../../../apps'), join(import.meta.dirname, '../../../../libs')];
  const sources = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:ts|njk)$/.test(path)).map((path) => join(folder, path)))
    .filter((path) => !/\/(?:dist|node_modules|testing|definitions|procedures)\/|\.spec\.ts$/.test(path));
  expect(sources.length).toBeGreaterThan(200);
  const named = sources.flatMap((path) => {
    const text = readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    return indicatorDefinitions.filter(({ id, exchangedAs }) => [id, exchangedAs].some((name) => name !== undefined && name !== name.toUpperCase() && text.includes(`'${name}'`))).map(({ id }) => `${path}: ${id}`);
  });
  expect(named).toEqual([]);
});
