import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { londonDate, parseFinancialYear, workingDayCalendar, type FinancialYear } from '@redress/calendar';
import { operator } from '@redress/identity';
import { accepted, adultCare, childrensStageTwo, complimentLogged, received, stageOne, testReadModels, type TestReadModels } from '@redress/read-models/testing';
import { createReporting, type Reporting } from '../create-reporting.js';
import { reportedPeriod } from './reported-period.js';

const year = parseFinancialYear('2020/21');
const today = londonDate('2021-06-01');
let house: TestReadModels;
let reporting: Reporting;

beforeAll(async () => {
  house = await testReadModels();
  reporting = createReporting({ pool: house.database.pool, calendar: workingDayCalendar() });
});
afterAll(() => house.database.drop());

async function figuresOf(of: FinancialYear = year) {
  const { indicators } = await reporting.figures(operator, reporting.definitions, { from: of, to: of }, today);
  return Object.fromEntries(indicators.map(({ definition, figures }) => [definition.id, Object.fromEntries(figures.map((figure) => [figure.period.label, figure]))]));
}

test('before anything is counted there are no years with facts, every figure says so, and it stands for no event', async () => {
  expect(await reporting.yearsWithFacts(operator, londonDate('2021-06-16'))).toBeUndefined();
  const { standsFor, indicators } = await reporting.figures(operator, reporting.definitions, { from: year, to: year }, today);
  expect(standsFor).toEqual({ position: null, events: 0, parked: 0 });
  expect(indicators.flatMap(({ figures }) => figures.map(({ count, percent }) => [count, percent])).every(([count, percent]) => count === 0 && percent === null)).toBe(true);
});

test("a child's Stage 2 by its three clocks", async () => {
  const { histories, readModels } = house;
  await histories.ofCase('C', ...accepted({ reference: 'C', procedure: 'CSC', receivedOn: '2020-08-03' }), ...stageOne('2020-08-04', '2020-08-18'),
    ...childrensStageTwo({ requestedOn: '2020-08-20', statementOn: '2020-10-05', reportOn: '2020-11-20', completedOn: '2020-12-01' }));
  await histories.ofCase('A', ...adultCare({ reference: 'A', procedure: 'ASC', receivedOn: '2021-01-04' }, '2021-02-01'));
  await histories.ofCase('P', ...complimentLogged({ reference: 'P', procedure: 'ASC', receivedOn: '2021-03-31' }, '2021-04-07'));
  await histories.ofCase('N', ...received('COMPLIMENT', { reference: 'N', procedure: 'ASC', receivedOn: '2021-03-31' }));
  await readModels.catchUp();
  const figures = await figuresOf();
  // Day 25 from the statement is 9 November, day 65 from the request of 20 August is 20 November: both passed, the 65 days from the statement not.
  expect(figures['PI-2']?.['2020/21 Q3']).toMatchObject({ count: 1, fulfilled: 1, percent: 100, spread: { mean: 41 }, allowed: [{ workingDays: 65 }] });
  expect(figures['PI-2b']?.['2020/21 Q3']).toMatchObject({ count: 1, fulfilled: 0, percent: 0, spread: { mean: 41 }, allowed: [{ workingDays: 25 }] });
  expect(figures['PI-2o']?.['2020/21 Q3']).toMatchObject({ count: 1, fulfilled: 0, percent: 0, spread: { mean: 72 }, allowed: [{ workingDays: 65 }] });
  expect(figures['PI-1']?.['2020/21 Q4']).toMatchObject({ count: 1, parts: [{ value: 'CSC', count: 0 }, { value: 'ASC', count: 1 }, { value: 'CORPORATE', count: 0 }] });
  expect(figures['complaints-by-year']?.['2020/21']).toMatchObject({ count: 2 });
  expect(await reporting.yearsWithFacts(operator, londonDate('2021-06-16'))).toEqual({ from: '2020/21', to: '2020/21', before: '2020/21' });
});

test('behind every figure stand as many cases as it counts, and no column of them is left empty that is known', async () => {
  const figures = await figuresOf();
  for (const definition of reporting.definitions) {
    for (const figure of Object.values(figures[definition.id] ?? {})) {
      const { cases } = await reporting.explain(operator, definition, figure.period);
      expect([definition.id, figure.period.label, cases.length]).toEqual([definition.id, figure.period.label, figure.count]);
      for (const { says } of cases) expect(definition.shows.filter((field) => says[field] === null)).toEqual(definition.id === 'step-report' ? ['interviewsSettledOn'] : []);
    }
  }
  const [pi1] = reporting.definitions;
  const explained = pi1 && (await reporting.explain(operator, pi1, reportedPeriod({ financialYear: year, quarter: 4 }, today)));
  expect(explained?.cases).toEqual([{ caseId: expect.any(String), reference: 'P', fulfilled: null, says: { procedure: 'ASC', receivedOn: '2021-03-31' }, why: null }]);
});
