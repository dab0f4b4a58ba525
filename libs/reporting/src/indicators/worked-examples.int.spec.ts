import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseFinancialYear } from '@redress/calendar';
import type { ProposedEvent } from '@redress/procedures';
import { workedIndicatorExamples } from '@redress/procedures/testing';
import { accepted, childrensStageTwo, corporateStageTwo, day, on, stageOne, testReadModels, type TestReadModels } from '@redress/read-models/testing';
import { casesBehind } from './cases-behind.js';
import { indicatorReport } from './indicator-report.js';
import { pooled } from './year-to-date.js';

const range = { from: parseFinancialYear('2020/21'), to: parseFinancialYear('2021/22') };
const q4 = { financialYear: range.from, quarter: 4 } as const;
let house: TestReadModels;

function history(reference: string, procedure: 'CSC' | 'CORPORATE', clockStart: string, completedOn: string): ProposedEvent[] {
  const begun = [...accepted({ reference, procedure, receivedOn: '2020-08-03' }), ...stageOne('2020-08-04', '2020-08-14')];
  return procedure === 'CSC'
    ? [...begun, ...childrensStageTwo({ requestedOn: '2020-09-10', statementOn: clockStart, reportOn: completedOn, completedOn })]
    : [...begun, ...corporateStageTwo(clockStart, completedOn)];
}

beforeAll(async () => {
  house = await testReadModels();
  for (const [reference, procedure, clockStart, completedOn] of workedIndicatorExamples) {
    const steps = history(reference, procedure, clockStart, completedOn);
    // X8 was granted an extension to 9 April, which never improves PI-3 (domain 0.3 decision 5).
    const extended = on('2021-03-01', 'DeadlineExtended', { code: 'CORP-S2', deadlineId: 'CORP-S2:1', from: day('2021-03-29'), to: day('2021-04-09'), reason: 'COMPLEX', noticeSentOn: day('2021-03-01') });
    await house.histories.ofCase(reference, ...(reference === 'X8' ? steps.toSpliced(-2, 0, extended) : steps));
  }
  await house.readModels.catchUp();
});
afterAll(() => house.database.drop());

describe('the worked examples of domain 4.8', () => {
  test('nothing is parked', async () => {
    expect(await house.readModels.parked()).toEqual([]);
  });

  test('the quarters', async () => {
    const { quarters } = await indicatorReport(house.database.pool, range);
    expect(quarters['2020/21 Q4']).toMatchObject({
      stage2Csc65: { completed: 4, within: 2, percent: 50, elapsedNetWorkingDays: { n: 4, mean: 81, median: 65.5, min: 64, max: 129, p90: 129 } },
      stage2Corporate25: { completed: 3, within: 2, percent: 67, elapsedNetWorkingDays: { n: 3, mean: 25.3, median: 25 } },
    });
    expect(quarters['2021/22 Q1']).toMatchObject({
      stage2Csc65: { completed: 0, within: 0, percent: null, elapsedNetWorkingDays: { n: 0, mean: null, median: null, min: null, max: null, p90: null } },
      stage2Corporate25: { completed: 1, within: 0, percent: 0 },
    });
    expect(pooled(['2020/21 Q4', '2021/22 Q1'].flatMap((label) => quarters[label]?.stage2Corporate25 ?? []))).toEqual({ completed: 4, within: 2, percent: 50 });
  });

  test('each case behind its figure, with what is needed to work it out again', async () => {
    const behind = [
      ...(await casesBehind(house.database.pool, 'PI-2', q4)),
      ...(await casesBehind(house.database.pool, 'PI-3', q4)),
      ...(await casesBehind(house.database.pool, 'PI-3', { financialYear: range.to, quarter: 1 })),
    ];
    expect(behind.map(({ reference, procedure, startOn, completedOn, dueOn, elapsedNetWorkingDays, within }) => [reference, procedure, startOn, completedOn, dueOn, elapsedNetWorkingDays, within]).sort()).toEqual(workedIndicatorExamples);
  });
});
