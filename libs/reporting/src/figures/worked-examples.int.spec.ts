import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { londonDate, parseFinancialYear, workingDayCalendar, type Quarter } from '@redress/calendar';
import { operator } from '@redress/identity';
import type { ProposedEvent } from '@redress/procedures';
import { workedIndicatorExamples } from '@redress/procedures/testing';
import { accepted, childrensStageTwo, corporateStageTwo, day, on, stageOne, testReadModels, type TestReadModels } from '@redress/read-models/testing';
import { createReporting, type Reporting } from '../create-reporting.js';
import type { IndicatorDefinition } from '../definitions/indicator-definition.js';
import { reportedPeriod } from './reported-period.js';

const range = { from: parseFinancialYear('2020/21'), to: parseFinancialYear('2021/22') };
const today = londonDate('2022-06-01');
const q4 = { financialYear: range.from, quarter: 4 } as const;
let house: TestReadModels;
let reporting: Reporting;

function history(reference: string, procedure: 'CSC' | 'CORPORATE', clockStart: string, completedOn: string): ProposedEvent[] {
  const begun = [...accepted({ reference, procedure, receivedOn: '2020-08-03' }), ...stageOne('2020-08-04', '2020-08-14')];
  return procedure === 'CSC'
    ? [...begun, ...childrensStageTwo({ requestedOn: '2020-09-10', statementOn: clockStart, reportOn: completedOn, completedOn })]
    : [...begun, ...corporateStageTwo(clockStart, completedOn)];
}

beforeAll(async () => {
  house = await testReadModels();
  reporting = createReporting({ pool: house.database.pool, calendar: workingDayCalendar() });
  for (const [reference, procedure, clockStart, completedOn] of workedIndicatorExamples) {
    const steps = history(reference, procedure, clockStart, completedOn);
    // X8 was granted an extension to 9 April, which never improves PI-3 (domain 0.3 decision 5).
    const extended = on('2021-03-01', 'DeadlineExtended', { code: 'CORP-S2', deadlineId: 'CORP-S2:1', from: day('2021-03-29'), to: day('2021-04-09'), reason: 'COMPLEX', noticeSentOn: day('2021-03-01') });
    await house.histories.ofCase(reference, ...(reference === 'X8' ? steps.toSpliced(-2, 0, extended) : steps));
  }
  await house.readModels.catchUp();
});
afterAll(() => house.database.drop());

function indicator(id: string): IndicatorDefinition {
  const found = reporting.definition(id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
}

async function figure(id: string, label: string) {
  const { indicators } = await reporting.figures(operator, [indicator(id)], range, today);
  return indicators[0]?.figures.find(({ period }) => period.label === label);
}

async function explained(id: string, quarter: Quarter) {
  return reporting.explain(operator, indicator(id), reportedPeriod(quarter, today));
}

describe('the worked examples of domain 4.8', () => {
  test('nothing is parked', async () => {
    expect(await house.readModels.parked(operator)).toEqual([]);
  });

  test('the quarters, and both together as the year to date would have them', async () => {
    expect(await figure('PI-2', '2020/21 Q4')).toMatchObject({ count: 4, fulfilled: 2, percent: 50, spread: { n: 4, mean: 81, median: 65.5, min: 64, max: 129, p90: 129 } });
    expect(await figure('PI-3', '2020/21 Q4')).toMatchObject({ count: 3, fulfilled: 2, percent: 67, spread: { n: 3, mean: 25.3, median: 25 } });
    expect(await figure('PI-2', '2021/22 Q1')).toMatchObject({ count: 0, fulfilled: 0, percent: null, spread: { n: 0, mean: null, median: null, min: null, max: null, p90: null } });
    expect(await figure('PI-3', '2021/22 Q1')).toMatchObject({ count: 1, fulfilled: 0, percent: 0, yearToDate: { count: 1, percent: 0 } });
    const both = await reporting.explain(operator, indicator('PI-3'), { ...reportedPeriod(range.from, today), to: londonDate('2021-06-30') });
    expect(both.figure).toMatchObject({ count: 4, fulfilled: 2, percent: 50 });
  });

  test('each case behind its figure, with what is needed to work it out again', async () => {
    const behind = [await explained('PI-2', q4), await explained('PI-3', q4), await explained('PI-3', { financialYear: range.to, quarter: 1 })].flatMap(({ definition, cases }) =>
      cases.map(({ reference, says, fulfilled }) => [reference, definition.id === 'PI-2' ? 'CSC' : 'CORPORATE', says.clockStart, says.completedOn, says.dueOn, says.elapsedNetWd, fulfilled]));
    expect(behind.toSorted()).toEqual(workedIndicatorExamples);
  });

  test('why a case was late and another was not', async () => {
    const { cases, standsFor } = await explained('PI-2', q4);
    expect(Object.fromEntries(cases.map(({ reference, why }) => [reference, why]))).toMatchObject({
      X1: 'Completed on 8 January 2021, after 7 January 2021: 65 working days from 5 October 2020, the day on which the clock started.',
      X4: 'Completed on 18 March 2021, not after 18 March 2021: 65 working days from 14 December 2020, the day on which the clock started.',
    });
    expect(standsFor.position).toBe(await house.store.head());
  });

  test('a figure explained is the figure shown', async () => {
    for (const definition of reporting.definitions) {
      const { indicators: [shown] } = await reporting.figures(operator, [definition], range, today);
      for (const one of shown?.figures ?? []) {
        const { yearToDate: _, change: _change, ...whole } = one;
        expect({ id: definition.id, ...(await reporting.explain(operator, definition, one.period)).figure }).toMatchObject({ id: definition.id, ...whole, parts: whole.parts.map(({ value, count }) => ({ value, count })) });
      }
    }
  });
});
