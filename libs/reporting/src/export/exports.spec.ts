import { describe, expect, test } from '@jest/globals';
import { londonDate, parseFinancialYear, workingDayCalendar } from '@redress/calendar';
import type { FactsBehind, StandsFor } from '@redress/read-models';
import { parse } from 'csv-parse/sync';
import { definitionOf, figuresFrom } from '../../testing/index.js';
import { explainedFigure } from '../figures/explained-figure.js';
import { reportedPeriod } from '../figures/reported-period.js';
import { casesCsv } from './cases-csv.js';
import { figureColumns, figuresCsv } from './figures-csv.js';
import { explainedJson, figuresJson } from './figures-json.js';
import { figuresMetadata } from './figures-metadata.js';

const year = parseFinancialYear('2020/21');
const today = londonDate('2021-06-01');
const standsFor = { position: '57' as StandsFor['position'], events: 57, parked: 0 };
const figures = {
  standsFor,
  indicators: [
    figuresFrom('PI-1', { from: year, to: year }, today, [{ label: '2020/21 Q4', part: 'CSC', count: 3 }]),
    figuresFrom('PI-3', { from: year, to: year }, today, [
      { label: '2020/21 Q4', fulfilled: true, count: 2, spread: 25, allowed: 25 }, { label: '2020/21 Q4', fulfilled: false, spread: 28, allowed: 20 },
    ]),
  ],
};
type Line = Readonly<Record<string, string>>;

describe('the table of figures', () => {
  const lines: Line[] = parse(figuresCsv(figures), { columns: true });
  const line = (indicator: string, period: string, part = '') => lines.find((each) => each.Indicator === indicator && each.Period === period && each.Part === part);

  test('has a line for every whole, part and year to date, each saying what it stands for', () => {
    expect(lines.filter((each) => each.Indicator === 'PI-1')).toHaveLength(4 * (1 + 3 + 1));
    expect(lines.filter((each) => each.Indicator === 'PI-3')).toHaveLength(4 * (1 + 1 + 1));
    expect(new Set(lines.map(({ Position, Events }) => `${Position} ${Events}`))).toEqual(new Set(['57 57']));
  });

  test('says numerator, denominator, spread and the limits that the cases had', () => {
    expect(line('PI-3', '2020/21 Q4')).toMatchObject({ Version: '1', Count: '3', Fulfilled: '2', 'Per cent': '67', Mean: '26', Median: '25', Allowed: '25 (2); 20 (1)', From: '2021-01-01', To: '2021-03-31', Unfinished: 'false' });
    expect(line('PI-1', '2020/21 Q4', "Children's social care")).toMatchObject({ Count: '3', Fulfilled: '', 'Per cent': '' });
    expect(line('PI-1', '2020/21 Q4 to date')).toMatchObject({ Count: '3', From: '2020-04-01', To: '2021-03-31' });
  });

  test('has n/a for a percentage of nothing', () => {
    expect(line('PI-3', '2020/21 Q1')).toMatchObject({ Count: '0', 'Per cent': 'n/a', Median: '' });
  });

  test('is described column by column, and so is each indicator, with its formula as it is evaluated', () => {
    const { tableSchema, notes } = figuresMetadata(figures, 'figures.csv') as { tableSchema: { columns: { titles: string }[] }; notes: object[] };
    expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(Object.keys(lines[0] ?? {}));
    expect(notes).toEqual([{ standsFor }, expect.objectContaining({ id: 'PI-1' }), expect.objectContaining({ id: 'PI-3', version: 1, formulaAsValue: definitionOf('PI-3').formula })]);
    expect(new Set(figureColumns.map(({ title }) => title)).size).toBe(figureColumns.length);
  });
});

describe('the cases behind a figure', () => {
  const says = { receivedOn: '2020-11-02', clockStart: '2020-12-01', dueOn: '2021-01-08', completedOn: '2021-01-11', elapsedNetWd: 26, limitWd: 25 };
  const fact = { caseId: 'c', reference: '=COR-1', seen: true, fulfilled: false, says };
  const explainedBy = (facts: FactsBehind['facts']) => explainedFigure(definitionOf('PI-3'), reportedPeriod({ financialYear: year, quarter: 4 }, today), { standsFor, facts }, workingDayCalendar());
  const explained = explainedBy([fact]);

  test('are written with what is needed to work it out again, and why each counts as it does', () => {
    expect(casesCsv(explained)).toBe(
      'Reference,Received,Clock started,Due,Completed,Days used,Days allowed,In the share,Why,Position,Events\r\n' +
      '\'=COR-1,2020-11-02,2020-12-01,2021-01-08,2021-01-11,26,25,no,"Completed on 11 January 2021, after 8 January 2021: 25 working days from 1 December 2020, the day on which the clock started.",57,57\r\n',
    );
  });

  test('are told to programs with the figure, and left out for those who may not see them', () => {
    expect(explainedJson(explained, { withCases: true })).toMatchObject({ id: 'PI-3', standsFor, figures: [{ count: 1, fulfilled: 0, percent: 0, inWords: '0 % (0 of 1)' }], cases: [{ reference: '=COR-1' }] });
    expect(explainedJson(explained, { withCases: false })).not.toHaveProperty('cases');
  });

  test('that somebody may not see are counted and not told', () => {
    const { figure, cases } = explainedBy([fact, { ...fact, caseId: 'd', reference: 'COR-2', seen: false, fulfilled: true }]);
    expect([figure.count, figure.fulfilled, cases.map(({ reference }) => reference)]).toEqual([2, 1, ['=COR-1']]);
  });
});

test('figures for programs hold everything that figures for people do', () => {
  expect(JSON.parse(JSON.stringify(figuresJson(figures)))).toMatchObject({
    standsFor,
    indicators: [
      { id: 'PI-1', title: 'Compliments received', unit: 'COUNT' },
      { id: 'PI-3', figures: expect.arrayContaining([expect.objectContaining({ period: expect.objectContaining({ label: '2020/21 Q4' }), inWords: '67 % (2 of 3)', yearToDate: expect.objectContaining({ count: 3 }) })]) },
    ],
  });
});
