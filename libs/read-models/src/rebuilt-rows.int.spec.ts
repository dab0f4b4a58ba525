import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { operator } from '@redress/identity';
import { NOT_HELD, type ProposedEvent } from '@redress/procedures';
import { accepted, adultCare, caseStreamOf, childrensStageTwo, complimentLogged, corporateStageTwo, day, on, received, stageOne, testReadModels, type TestReadModels } from '../testing/index.js';

let house: TestReadModels;
beforeAll(async () => {
  house = await testReadModels();
});
afterAll(() => house.database.drop());

const complaint = (reference: string, procedure: 'CSC' | 'ASC' | 'CORPORATE') => ({ reference, procedure, receivedOn: '2021-06-01' });

const histories: Readonly<Record<string, readonly ProposedEvent[]>> = {
  CHILD: [...accepted(complaint('CHILD', 'CSC')), ...stageOne('2021-06-02', '2021-06-10'), ...childrensStageTwo({ requestedOn: '2021-06-14', statementOn: '2021-06-21', reportOn: '2021-09-01', completedOn: '2021-09-20' })],
  STREET: [...accepted(complaint('STREET', 'CORPORATE')), ...stageOne('2021-06-02', '2021-07-20'), ...corporateStageTwo('2021-07-26', '2021-09-10')],
  CARE: adultCare(complaint('CARE', 'ASC'), '2021-07-20'),
  PRAISE: complimentLogged({ reference: 'PRAISE', procedure: 'ASC', receivedOn: '2021-06-03' }, '2021-06-07'),
  REFUSED: [...received('COMPLAINT', complaint('REFUSED', 'CSC')), on('2021-06-04', 'RepresentationRejected', { reason: 'NOT_OUR_SERVICE', explanation: NOT_HELD, signpostedTo: NOT_HELD, lgscoRightStated: NOT_HELD })],
  LEFT: [...accepted(complaint('LEFT', 'CSC')), on('2021-06-09', 'ComplaintWithdrawn', { requestedOn: day('2021-06-09'), confirmedOn: NOT_HELD })],
};

const tables = [
  'case_list.histories', 'case_list.cases', 'case_list.referrals', 'case_list.deadlines', 'case_list.parked', 'case_list.progress',
  'case_list.representations', 'case_list.stage_completions', 'case_list.notes_rounds',
];

async function everyRow(): Promise<Record<string, string[]>> {
  const rows = await Promise.all(tables.map(async (table) => {
    const found = await house.database.pool.query<{ row: string }>(`SELECT row_to_json(t)::text AS row FROM ${table} t ORDER BY 1`);
    return [table, found.rows.map(({ row }) => row)] as const;
  }));
  return Object.fromEntries(rows);
}

test('rebuilt from the first event, every row is what it became event by event, parked cases too', async () => {
  const { readModels } = house;
  const longest = Math.max(...Object.values(histories).map(({ length }) => length));
  // All histories grow at once and the read models follow after each step, so that every batch is a small one and cuts every case.
  for (let step = 0; step < longest; step += 1) {
    for (const [reference, steps] of Object.entries(histories)) {
      const next = steps[step];
      if (next) await house.histories.ofCase(reference, next);
    }
    if (step === 3) await house.histories.undecided(caseStreamOf('CARE'), { type: 'WrittenByALaterVersion', data: {} }, '2021-06-02');
    await readModels.catchUp();
  }
  const followed = await everyRow();
  expect(followed['case_list.parked']).toHaveLength(1);
  expect(followed['case_list.cases']).toHaveLength(6);
  // What is parked before its answer is not counted as answered.
  expect(followed['case_list.stage_completions']).toHaveLength(4);
  expect((await readModels.parked(operator)).map(({ projection, streamId, code, eventType }) => [projection, streamId, code, eventType])).toEqual([
    ['case_list', caseStreamOf('CARE'), 'ERR_HISTORY_NEWER', 'WrittenByALaterVersion'],
  ]);
  await readModels.rebuild(operator);
  expect(await everyRow()).toEqual(followed);
});

test('what the yearly statistics count (domain 4.5)', async () => {
  const { rows } = await house.database.pool.query<{ reference: string; counted: boolean }>('SELECT reference, counted FROM case_list.representations ORDER BY reference');
  expect(Object.fromEntries(rows.map(({ reference, counted }) => [reference, counted]))).toEqual({ CARE: true, CHILD: true, LEFT: true, PRAISE: true, REFUSED: false, STREET: true });
});
