import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parseFinancialYear, quartersOf } from '@redress/calendar';
import { accepted, adultCare, childrensStageTwo, complimentLogged, received, stageOne, testReadModels, type TestReadModels } from '@redress/read-models/testing';
import { casesBehind } from './cases-behind.js';
import { childrensOtherClocks } from './childrens-other-clocks.js';
import { indicatorReport } from './indicator-report.js';
import { adultCareStatistics, stageOneStatistics } from './stage-statistics.js';
import { lastYearWithFacts, yearsWithFacts } from './years-with-facts.js';

const year = parseFinancialYear('2020/21');
const range = { from: year, to: year };
let house: TestReadModels;

beforeAll(async () => {
  house = await testReadModels();
});
afterAll(() => house.database.drop());

test('before anything is counted there are no years with facts, and every quarter says so', async () => {
  const { pool } = house.database;
  expect(await yearsWithFacts(pool)).toBeUndefined();
  const { quarters, years } = await indicatorReport(pool, range);
  expect(Object.values(quarters).map(({ complimentsReceived, stage2Csc65 }) => [complimentsReceived.total, stage2Csc65.percent])).toEqual([[0, null], [0, null], [0, null], [0, null]]);
  expect(years).toEqual({});
});

test('the other clocks, Stage 1 and adult care, from one case each', async () => {
  const { histories, readModels, database: { pool } } = house;
  await histories.ofCase('C', ...accepted({ reference: 'C', procedure: 'CSC', receivedOn: '2020-08-03' }), ...stageOne('2020-08-04', '2020-08-18'),
    ...childrensStageTwo({ requestedOn: '2020-08-20', statementOn: '2020-10-05', reportOn: '2020-11-20', completedOn: '2020-12-01' }));
  await histories.ofCase('A', ...adultCare({ reference: 'A', procedure: 'ASC', receivedOn: '2021-01-04' }, '2021-02-01'));
  await histories.ofCase('P', ...complimentLogged({ reference: 'P', procedure: 'ASC', receivedOn: '2021-03-31' }, '2021-04-07'));
  await histories.ofCase('N', ...received('COMPLIMENT', { reference: 'N', procedure: 'ASC', receivedOn: '2021-03-31' }));
  await readModels.catchUp();

  // Day 25 from the statement is 9 November, day 65 from the request of 20 August is 20 November: both passed, the 65 days from the statement not.
  expect((await childrensOtherClocks(pool, range))['2020/21 Q3']).toMatchObject({ stage2Csc25: { completed: 1, within: 0, percent: 0 }, stage2CscOmbudsman: { completed: 1, within: 0, percent: 0, elapsedNetWorkingDays: { mean: 72 } } });
  expect((await indicatorReport(pool, range)).quarters['2020/21 Q3']?.stage2Csc65).toMatchObject({ completed: 1, within: 1, percent: 100, elapsedNetWorkingDays: { mean: 41 } });

  const stage1 = await stageOneStatistics(pool, range);
  expect(stage1['2020/21 Q2']).toMatchObject({ CSC: { completed: 1, within: 0, percent: 0, elapsedNetWorkingDays: { n: 1, mean: 11 }, elapsedGrossWorkingDays: { mean: 11 } }, CORPORATE: { completed: 0, percent: null } });
  expect((await adultCareStatistics(pool, range))['2020/21 Q4']).toMatchObject({ completed: 1, within: 1, percent: 100, decided: 1, wellFounded: 1, elapsedNetWorkingDays: { mean: 20 } });

  expect(await yearsWithFacts(pool)).toEqual({ from: '2020/21', to: '2020/21' });
  expect(await lastYearWithFacts(pool)).toBe('2020/21');
});

test('behind every figure stand as many cases as it counts', async () => {
  const { quarters } = await indicatorReport(house.database.pool, range);
  for (const quarter of quartersOf(year)) {
    const figures = quarters[`${quarter.financialYear} Q${quarter.quarter}`];
    const behind = await Promise.all((['PI-1', 'PI-2', 'PI-3'] as const).map(async (figure) => (await casesBehind(house.database.pool, figure, quarter)).length));
    expect(behind).toEqual([figures?.complimentsReceived.total, figures?.stage2Csc65.completed, figures?.stage2Corporate25.completed]);
  }
  expect(await casesBehind(house.database.pool, 'PI-1', { financialYear: year, quarter: 4 })).toEqual([
    { caseId: expect.any(String), reference: 'P', procedure: 'ASC', receivedOn: '2021-03-31', startOn: null, completedOn: null, dueOn: null, within: null, elapsedNetWorkingDays: null },
  ]);
});
