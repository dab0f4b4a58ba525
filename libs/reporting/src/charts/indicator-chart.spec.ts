import { describe, expect, test } from '@jest/globals';
import { londonDate, parseFinancialYear } from '@redress/calendar';
import { figuresFrom } from '../../testing/index.js';
import { lastCounted } from '../words/indicator-in-words.js';
import { columnChart, indicatorChart } from './indicator-chart.js';

const year = parseFinancialYear('2020/21');
const range = { from: year, to: year };
const finished = londonDate('2021-06-01');
const indicators = [
  figuresFrom('PI-1', range, finished, [{ label: '2020/21 Q1', part: 'ASC', count: 12 }]),
  figuresFrom('PI-2', range, finished, [
    { label: '2020/21 Q1', fulfilled: false, spread: 70, allowed: 65 }, { label: '2020/21 Q4', fulfilled: true, count: 2, spread: 40, allowed: 65 },
    { label: '2020/21 Q4', fulfilled: false, count: 2, spread: 80, allowed: 65 },
  ]),
  figuresFrom('PI-3', range, finished, []),
];
const about = lastCounted({ indicators });
const drawn = () => Promise.all(indicators.map((indicator) => indicatorChart(indicator, about)));
const written = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

describe('the charts of a report', () => {
  test('say in one sentence what the last quarter shows in which anything was counted', async () => {
    expect((await drawn()).map(({ sentence }) => sentence)).toEqual([
      'In Q4 2020/21 no compliment was received.',
      "In Q4 2020/21 50 % (2 of 4) of children's Stage 2 complaints were completed within 65 working days; small numbers.",
      'In Q4 2020/21 no corporate Stage 2 complaint was completed, so there is no percentage.',
    ]);
  });

  test('label each column with its counts and a quarter of none with n/a', async () => {
    const [, pi2] = await drawn();
    expect(written(pi2?.svg ?? '')).toEqual(expect.arrayContaining(['0 %', '0/1', '50 %', '2/4', 'Target 100 %']));
    expect(written(pi2?.svg ?? '').filter((text) => text === 'n/a')).toHaveLength(2);
  });

  test('are named images that any content security policy lets through', async () => {
    for (const { id, title, sentence, svg } of await drawn()) {
      expect(svg).toMatch(/^<svg role="img" aria-labelledby="[^"]+" /);
      expect(svg).toContain(`<title id="${id}-title">${title}</title>`);
      expect(svg).toContain(`<desc id="${id}-description">${sentence}</desc>`);
      expect(svg).not.toMatch(/<script|<style|<animate|<image| style=| class=| on[a-z]+=|ecmeta|href=/);
      expect(svg.trimEnd().endsWith('</svg>')).toBe(true);
    }
  });

  test('have ids of their own, so that all stand on one page', async () => {
    const ids = (await drawn()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a period that is not over is drawn in outline and says so below', async () => {
    const unfinished = figuresFrom('PI-2', range, londonDate('2021-02-01'), [{ label: '2020/21 Q4', fulfilled: true, spread: 40, allowed: 65 }]);
    expect(columnChart(unfinished, undefined).columns.map(({ category, unfinished: open }) => [category, open])).toEqual([
      ['Q1\n2020/21', false], ['Q2', false], ['Q3', false], ['Q4\nso far', true],
    ]);
    expect((await indicatorChart(unfinished, undefined)).svg).toContain('stroke-dasharray');
    expect(columnChart(unfinished, undefined).sentence).toMatch(/^In Q4 2020\/21, so far, 100 % \(1 of 1\)/);
  });
});
