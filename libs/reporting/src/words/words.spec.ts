import { describe, expect, test } from '@jest/globals';
import { londonDate, parseFinancialYear } from '@redress/calendar';
import { array, assert, constant, constantFrom, integer, option, property, record } from 'fast-check';
import { columnChart } from '../charts/indicator-chart.js';
import { indicatorDefinitions } from '../definitions/indicator-definitions.js';
import { definitionOf, figuresFrom } from '../../testing/index.js';
import { caseBehind } from '../figures/case-behind.js';
import { countsInWords, limitInWords } from './counts-in-words.js';
import { figureTable } from './figure-table.js';
import { figureSentence, titleOf } from './indicator-in-words.js';
import { filled } from './template.js';

const year = parseFinancialYear('2026/27');
const range = { from: year, to: year };
const today = londonDate('2027-06-01');

describe('templates', () => {
  test('are filled in by name, and agree with the number', () => {
    expect(filled('{count|case was|cases were} late: {why}', { count: 1, why: 'A' })).toBe('1 case was late: A');
    expect(filled('{count|case was|cases were} late', { count: 1200 })).toBe('1,200 cases were late');
  });

  test('that name what is not there are no sentence', () => {
    expect(() => filled('{share} of {what}', { share: '1 %' })).toThrow('{what}');
    expect(() => filled('{constructor}', {})).toThrow('{constructor}');
  });
});

describe('a limit is the one that the cases behind the figure were measured by', () => {
  const oneLimit = [{ label: '2026/27 Q1', fulfilled: true, count: 3, allowed: 25 }];
  const twoLimits = [...oneLimit, { label: '2026/27 Q1', fulfilled: false, count: 2, allowed: 20 }];

  test.each([
    [[], 'the limit'], [[{ workingDays: 20, count: 4 }], '20 working days'], [[{ workingDays: 1, count: 4 }], '1 working day'],
    [[{ workingDays: 25, count: 3 }, { workingDays: 20, count: 2 }], 'the limit (25 working days for 3 of them, 20 working days for 2 of them)'],
  ])('%j is %s', (allowed, words) => expect(limitInWords(allowed)).toBe(words));

  test.each([
    [oneLimit, 'Corporate Stage 2 complaints completed within 25 working days', '100 % (3 of 3) of corporate Stage 2 complaints were completed within 25 working days; small numbers.'],
    [twoLimits, 'Corporate Stage 2 complaints completed within the limit (25 working days for 3 of them, 20 working days for 2 of them)',
      '60 % (3 of 5) of corporate Stage 2 complaints were completed within the limit (25 working days for 3 of them, 20 working days for 2 of them); small numbers.'],
    [[], 'Corporate Stage 2 complaints completed within the limit', 'no corporate Stage 2 complaint was completed, so there is no percentage.'],
  ])('title and sentence of %j', (counted, title, sentence) => {
    const pi3 = figuresFrom('PI-3', range, today, counted);
    const [first] = pi3.figures;
    expect(titleOf(pi3)).toBe(title);
    expect(first && figureSentence(pi3.definition, first)).toBe(`In Q1 2026/27 ${sentence}`);
  });
});

test.each(indicatorDefinitions.map(({ id, every }) => [id, every] as const))('%s, of each %s, has a title, a sentence, a table and a column for whatever was counted, measured or not', (id, every) => {
  const tally = record({
    label: constant(every === 'YEAR' ? '2026/27' : '2026/27 Q1'), fulfilled: constantFrom(true, false, null), count: integer({ min: 1, max: 2000 }),
    spread: option(integer({ min: 0, max: 400 })), allowed: option(integer({ min: 1, max: 130 })), part: constantFrom('CSC', 'ASC', 'UPHELD', null),
  });
  assert(property(array(tally, { maxLength: 4 }), (tallies) => {
    const indicator = figuresFrom(id, range, today, tallies);
    const said = [titleOf(indicator), ...indicator.figures.map((figure) => figureSentence(indicator.definition, figure)), ...figureTable(indicator).rows.flatMap(({ cells }) => cells), ...columnChart(indicator, undefined).columns.map(({ label }) => label)];
    expect(said.filter((text) => /\{|null|undefined|NaN/.test(text))).toEqual([]);
  }), { numRuns: 100 });
});

test.each([
  [[{ part: 'CSC', count: 1 }], "1 compliment was received: children's social care 1, adult social care 0, other services 0."],
  [[{ part: 'CSC', count: 38 }, { part: 'ASC', count: 59 }, { part: 'CORPORATE', count: 4 }], "101 compliments were received: children's social care 38, adult social care 59, other services 4."],
])('%j in words', (counted, sentence) => {
  const { definition, figures: [first] } = figuresFrom('PI-1', range, today, counted.map((each) => ({ ...each, label: '2026/27 Q1' })));
  expect(first && figureSentence(definition, first)).toBe(`In Q1 2026/27 ${sentence}`);
});

test('what was counted and not measured is said to be so', () => {
  const { definition, figures: [first] } = figuresFrom('step-report', range, today, [{ label: '2026/27 Q1', count: 2 }]);
  expect(first && figureSentence(definition, first)).toBe('In Q1 2026/27 what was counted does not say how many working days it took.');
});

test('small numbers are said of shares under ten cases and of no count', () => {
  const sentence = (id: string, count: number) => {
    const { definition, figures: [first] } = figuresFrom(id, range, today, [{ label: '2026/27 Q1', fulfilled: true, count, allowed: 65 }]);
    return first && figureSentence(definition, first);
  };
  expect(sentence('PI-2', 9)).toContain('small numbers');
  expect(sentence('PI-2', 10)).not.toContain('small numbers');
  expect(sentence('PI-1', 3)).not.toContain('small numbers');
});

test('the table of a year says what changed', () => {
  const both = { from: parseFinancialYear('2025/26'), to: year };
  const { columns, rows } = figureTable(figuresFrom('complaints-by-year', both, londonDate('2026-12-01'), [{ label: '2025/26', part: 'CORPORATE', count: 630 }, { label: '2026/27', part: 'CORPORATE', count: 420 }]));
  expect(columns.map(({ title }) => title)).toEqual(['Number', "Children's social care", 'Adult social care', 'Other services']);
  expect(rows.map(({ period, cells }) => [period, ...cells])).toEqual([
    ['2026/27, so far', '420 (−210, −33.3 %)', '0 (0)', '0 (0)', '420 (−210, −33.3 %)'], ['2025/26', '630', '0', '0', '630'],
  ]);
});

describe('why a case counts as it does', () => {
  const says = { receivedOn: '2026-03-02', clockStart: '2026-05-05', dueOn: '2026-06-03', completedOn: '2026-06-04', elapsedNetWd: 21, limitWd: 20 };
  const why = (fulfilled: boolean, told: object) => caseBehind(definitionOf('PI-3'), { caseId: 'c', reference: 'R', fulfilled, says: { ...says, ...told } }).why;

  test('is said with the dates that decide it', () => {
    expect(why(false, {})).toBe('Completed on 4 June 2026, after 3 June 2026: 20 working days from 5 May 2026, the day on which the clock started.');
    expect(why(true, { completedOn: '2026-06-03' })).toContain('Completed on 3 June 2026, not after 3 June 2026');
  });

  test('where the source does not hold them, that is the reason', () => {
    expect(why(false, { clockStart: null, dueOn: null, limitWd: null })).toBe('Completed on 4 June 2026; the source does not hold when the clock started, so it is not counted as within the limit.');
  });

  test('of what is no share there is none', () => {
    expect(caseBehind(definitionOf('PI-1'), { caseId: 'c', reference: 'R', fulfilled: null, says: { procedure: 'CSC', receivedOn: '2026-03-02' } }).why).toBeNull();
  });
});

test('nothing counted is said in the words of the definition', () => {
  const { definition, figures: [first] } = figuresFrom('PI-2', range, today, []);
  expect(first && countsInWords(definition, first)).toBe('n/a (none completed)');
});
