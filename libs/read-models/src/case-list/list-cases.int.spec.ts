import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { addDays, firstDayOf, lastDayOf, quarterOf } from '@redress/calendar';
import { operator } from '@redress/identity';
import { NOT_HELD } from '@redress/procedures';
import {
  accepted, adultCare, caseIdOf, childrensStageTwo, complimentLogged, corporateStageTwo, day, on, received, stageOne, testReadModels, type TestReadModels,
} from '../../testing/index.js';
import type { Counted } from '../indicators/formula.js';
import { caseListSorts, caseListStatuses, type CaseListFilter, type CaseListPage, type CaseListStatus } from './case-list-filter.js';
import type { ListedCase } from './list-cases.js';

let house: TestReadModels;

beforeAll(async () => {
  house = await testReadModels();
  const { histories, readModels } = house;
  const csc = (reference: string, receivedOn: string) => ({ reference, procedure: 'CSC', receivedOn }) as const;
  await histories.ofCase('CSC-2020-1', ...accepted(csc('CSC-2020-1', '2020-08-03')), ...stageOne('2020-08-04', '2020-08-14'),
    ...childrensStageTwo({ requestedOn: '2020-08-20', statementOn: '2020-10-05', reportOn: '2021-01-07', completedOn: '2021-01-08' }));
  await histories.ofCase('CSC-2021-2', ...accepted(csc('CSC-2021-2', '2021-05-03')), on('2021-05-04', 'Stage1Started', { responderId: NOT_HELD }));
  await histories.ofCase('CSC-2021-3', ...accepted(csc('CSC-2021-3', '2021-05-04')), on('2021-05-04', 'Stage1Started', { responderId: NOT_HELD }),
    on('2021-05-06', 'ClockSuspended', { suspendedOn: day('2021-05-06'), reason: 'COURT_PROCEEDINGS', reviewOn: NOT_HELD, toldOn: NOT_HELD }));
  await histories.ofCase('ASC-2021-1', ...adultCare({ reference: 'ASC-2021-1', procedure: 'ASC', receivedOn: '2021-01-04' }, '2021-02-01'),
    on('2021-03-01', 'CaseClosed', { finalStage: 1, outcome: 'UPHELD' }));
  await histories.ofCase('COR_2021%1', ...accepted({ reference: 'COR_2021%1', procedure: 'CORPORATE', receivedOn: '2020-11-02' }), ...stageOne('2020-11-03', '2020-11-20'),
    ...corporateStageTwo('2020-12-01', '2021-01-11'));
  await histories.ofCase('COR-2021-2', ...received('COMPLAINT', { reference: 'COR-2021-2', procedure: 'CORPORATE', receivedOn: '2021-05-05' }));
  await histories.ofCase('COR-2021-3', on('2021-05-05', 'ComplaintReceived', receiptWithoutProcedure()));
  await histories.ofCase('PRAISE-1', ...complimentLogged({ reference: 'PRAISE-1', procedure: 'CSC', receivedOn: '2021-02-04' }, '2021-02-05'));
  await histories.ofCase('PRAISE-2', ...received('COMPLIMENT', { reference: 'PRAISE-2', procedure: 'CSC', receivedOn: '2021-02-04' }),
    on('2021-02-05', 'ComplimentNotLogged', { failedCriteria: ['moreThanThanks'] }));
  await histories.ofCase('VIEW-1', ...received('COMMENT', { reference: 'VIEW-1', procedure: 'ASC', receivedOn: '2021-04-30' }));
  await histories.ofReferral('LGSCO-77', on('2021-04-01', 'LgscoReferralRecorded', { lgscoReference: 'LGSCO-77', receivedOn: day('2021-04-01'), initiatedBy: NOT_HELD, caseId: caseIdOf('CSC-2020-1') }));
  await readModels.catchUp();
});
afterAll(() => house.database.drop());

function receiptWithoutProcedure() {
  return {
    reference: 'COR-2021-3', receivedOn: day('2021-05-05'), channel: 'EMAIL', serviceId: 'Highways', teamId: 'East', subject: 'DELAY', complainantType: 'RESIDENT', complainantName: 'Person', summary: NOT_HELD,
  } as const;
}

const compliments: Counted = { from: 'representations', where: { kind: 'COMPLIMENT', counted: true }, datedBy: 'receivedOn' };
const stageTwo = (procedure: 'CSC' | 'CORPORATE'): Counted => ({ from: 'stageCompletions', where: { stage: 2, procedure }, datedBy: 'completedOn' });

function quarterOfDay(date: string) {
  const quarter = quarterOf(day(date));
  return { from: firstDayOf(quarter), to: lastDayOf(quarter) };
}

const everything = ['ASC-2021-1', 'COR-2021-2', 'COR-2021-3', 'COR_2021%1', 'CSC-2020-1', 'CSC-2021-2', 'CSC-2021-3', 'PRAISE-1', 'PRAISE-2', 'VIEW-1'];
const listed = async (filter: CaseListFilter, today = '2021-05-10', page: CaseListPage = { sort: 'reference', direction: 'ascending', pageSize: 200 }) =>
  (await house.readModels.listCases(operator, filter, day(today), page)).cases.map(({ reference }) => reference);

describe('filters', () => {
  test.each<[CaseListFilter, string[]]>([
    [{}, everything],
    [{ procedure: 'ASC' }, ['ASC-2021-1', 'VIEW-1']],
    [{ kind: 'COMPLIMENT' }, ['PRAISE-1', 'PRAISE-2']],
    [{ state: 'S2_RESPONDED' }, ['COR_2021%1', 'CSC-2020-1']],
    [{ status: 'closed' }, ['ASC-2021-1', 'PRAISE-2']],
    [{ status: 'suspended' }, ['CSC-2021-3']],
    [{ procedure: 'CSC', status: 'open', kind: 'COMPLAINT' }, ['CSC-2020-1', 'CSC-2021-2', 'CSC-2021-3']],
    [{ q: '2021' }, ['ASC-2021-1', 'COR-2021-2', 'COR-2021-3', 'COR_2021%1', 'CSC-2021-2', 'CSC-2021-3']],
    [{ q: 'csc-2020' }, ['CSC-2020-1']],
    [{ q: '%' }, ['COR_2021%1']],
    [{ q: '_' }, ['COR_2021%1']],
    [{ q: 'lgsco-77' }, ['CSC-2020-1']],
    [{ q: "'; DROP TABLE cases; --" }, []],
    [{ receivedFrom: day('2021-05-04') }, ['COR-2021-2', 'COR-2021-3', 'CSC-2021-3']],
    [{ receivedFrom: day('2021-05-03'), receivedTo: day('2021-05-04') }, ['CSC-2021-2', 'CSC-2021-3']],
    [{ behind: { counted: compliments, period: quarterOfDay('2021-02-04') } }, ['PRAISE-1']],
    [{ behind: { counted: stageTwo('CSC'), period: quarterOfDay('2021-01-08') } }, ['CSC-2020-1']],
    [{ behind: { counted: stageTwo('CORPORATE'), period: quarterOfDay('2021-01-08') } }, ['COR_2021%1']],
    [{ behind: { counted: stageTwo('CORPORATE'), period: quarterOfDay('2020-12-31') } }, []],
    [{ behind: { counted: stageTwo('CSC'), period: quarterOfDay('2021-01-08') }, procedure: 'ASC' }, []],
  ])('%j', async (filter, references) => {
    expect(await listed(filter)).toEqual(references);
    expect((await house.readModels.listCases(operator, filter, day('2021-05-10'))).total).toBe(references.length);
  });
});

describe('what depends on the day', () => {
  /** What a status means, read off the standings shown with each case. */
  const shown: Readonly<Record<CaseListStatus, (listedCase: ListedCase) => boolean>> = {
    open: ({ endedOn }) => endedOn === null,
    closed: ({ endedOn }) => endedOn !== null,
    overdue: ({ deadlines }) => deadlines.some(({ status }) => status === 'BREACHED'),
    'due-today': ({ deadlines }) => deadlines.some(({ status }) => status === 'DUE_TODAY'),
    'at-risk': ({ deadlines }) => deadlines.some(({ status }) => status === 'AT_RISK' || status === 'DUE_TODAY'),
    suspended: ({ suspended }) => suspended,
  };

  test('each filter lists exactly the cases that show that status, day after day', async () => {
    const met = new Set<CaseListStatus>();
    for (let today = day('2021-05-05'); today < '2021-06-20'; today = addDays(today, 1)) {
      const { cases } = await house.readModels.listCases(operator, {}, today, { pageSize: 200, sort: 'reference', direction: 'ascending' });
      for (const status of caseListStatuses) {
        const expected = cases.filter(shown[status]).map(({ reference }) => reference);
        expect([today, status, await listed({ status }, today)]).toEqual([today, status, expected]);
        if (expected.length > 0 && expected.length < cases.length) met.add(status);
      }
    }
    expect([...met].toSorted()).toEqual([...caseListStatuses].toSorted());
  });

  test('a suspended limit shows no due date', async () => {
    const { cases: [suspended] } = await house.readModels.listCases(operator, { status: 'suspended' }, day('2021-05-10'));
    expect(suspended?.deadlines).toEqual([expect.objectContaining({ code: 'CSC-S1', status: 'SUSPENDED' })]);
    expect(suspended).toMatchObject({ nextDueOn: null, suspended: true });
  });
});

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Subplan Name'?: string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Loops': number;
  readonly Plans?: readonly PlanNode[];
}

/** How PostgreSQL goes about a page of the list, every step of it. */
async function planOf(page: CaseListPage, { explain = 'FORMAT JSON', without = [] }: { readonly explain?: string; readonly without?: readonly string[] }): Promise<readonly PlanNode[]> {
  const asked = jest.spyOn(house.database.pool, 'query');
  await house.readModels.listCases(operator, {}, day('2021-05-10'), page);
  const [sql, values] = asked.mock.lastCall as unknown as [string, unknown[]];
  asked.mockRestore();
  const client = await house.database.pool.connect();
  try {
    await client.query('BEGIN');
    for (const way of without) await client.query(`SET LOCAL enable_${way} = off`);
    const { rows } = await client.query<{ 'QUERY PLAN': readonly [{ readonly Plan: PlanNode }] }>(`EXPLAIN (${explain}) ${sql}`, values);
    return nodesOf(rows[0]?.['QUERY PLAN'][0].Plan);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

function nodesOf(plan: PlanNode | undefined): readonly PlanNode[] {
  return plan ? [plan, ...(plan.Plans ?? []).flatMap(nodesOf)] : [];
}

describe('pages', () => {
  test.each([
    ['receivedOn', 'descending'], ['receivedOn', 'ascending'], ['reference', 'ascending'], ['reference', 'descending'], ['nextDueOn', 'ascending'], ['nextDueOn', 'descending'],
  ] as const)('by %s, %s, show every case once', async (sort, direction) => {
    const all = await listed({}, '2021-05-10', { sort, direction, pageSize: 200 });
    const paged: string[] = [];
    for (let page = 1; page <= 4; page += 1) paged.push(...(await listed({}, '2021-05-10', { sort, direction, page, pageSize: 3 })));
    expect(paged).toEqual(all);
    expect(paged.toSorted()).toEqual(everything);
  });

  test.each([1, 2, 4])('what page %i shows is looked up for its own cases alone', async (page) => {
    const lookedUp = (await planOf({ page, pageSize: 3 }, { explain: 'ANALYZE, FORMAT JSON' })).filter((node) => node['Relation Name'] === 'referrals' || node['Relation Name'] === 'histories');
    expect(lookedUp.length).toBeGreaterThan(0);
    for (const node of lookedUp) expect(node['Actual Loops']).toBeLessThanOrEqual(3);
  });

  test.each(caseListSorts.flatMap((sort) => [[sort, 'ascending'], [sort, 'descending']] as const))('by %s, %s, those of the pages before are passed over in an index of that order', async (sort, direction) => {
    const plan = await planOf({ sort, direction, page: 3, pageSize: 3 }, { without: ['sort', 'seqscan'] });
    const settling = nodesOf(plan.find((node) => node['Subplan Name'] === 'CTE shown')).map((node) => node['Node Type']).filter((type) => type !== 'Result');
    expect(settling).toEqual(['Limit', 'Index Only Scan']);
  });

  test('a page beyond the last is empty and still knows the total', async () => {
    expect(await house.readModels.listCases(operator, {}, day('2021-05-10'), { page: 9 })).toEqual({ total: 10, page: 9, pageSize: 25, cases: [] });
  });

  test.each([[0, 1, 1], [-3, 1, 1], [1000, 1, 200], [2.9, 1, 2]])('a page size of %d is taken as one that can be', async (pageSize, page, taken) => {
    expect(await house.readModels.listCases(operator, {}, day('2021-05-10'), { pageSize, page })).toMatchObject({ pageSize: taken });
  });
});

describe('a listed case', () => {
  const one = async (q: string) => (await house.readModels.listCases(operator, { q }, day('2021-05-10'))).cases[0];

  test('says where it stands, and its references to the Ombudsman', async () => {
    expect(await one('CSC-2020-1')).toEqual({
      caseId: caseIdOf('CSC-2020-1'), reference: 'CSC-2020-1', kind: 'COMPLAINT', procedure: 'CSC', service: 'Safeguarding', team: 'North Team', subject: 'DELAY',
      machine: 'CSC', state: 'S2_RESPONDED', stage: 2, suspended: false, receivedOn: '2020-08-03', endedOn: null, endedAs: null, investigator: 'IO-1', nextDueOn: null,
      revision: expect.any(Number), lastEventOn: expect.any(String), deadlines: [],
      referrals: [{ referralId: expect.any(String), lgscoReference: 'LGSCO-77', state: 'NOTIFIED', receivedOn: '2021-04-01', decidedOn: null, outcome: null }],
    });
  });

  test.each([
    ['COR-2021-2', { machine: 'CORPORATE', state: 'RECEIVED', stage: null, nextDueOn: '2021-05-14' }],
    ['COR-2021-3', { machine: 'INTAKE', procedure: null, state: 'RECEIVED', stage: null, nextDueOn: null, deadlines: [] }],
    ['PRAISE-2', { state: 'CLOSED_NOT_LOGGED', endedAs: 'NOT_LOGGED', endedOn: '2021-02-05' }],
    ['ASC-2021-1', { state: 'CLOSED', endedAs: 'CLOSED', endedOn: '2021-03-01', stage: 1 }],
  ])('%s', async (reference, expected) => {
    expect(await one(reference)).toMatchObject(expected);
  });

  test('brings nobody\'s name and no words of a complaint into the read model', async () => {
    const { rows } = await house.database.pool.query<{ text: string }>(
      `SELECT string_agg(row::text, E'\n') AS text FROM (
         SELECT row_to_json(t)::text AS row FROM case_list.histories t UNION ALL SELECT row_to_json(t)::text FROM case_list.cases t
         UNION ALL SELECT row_to_json(t)::text FROM case_list.deadlines t UNION ALL SELECT row_to_json(t)::text FROM case_list.representations t
         UNION ALL SELECT row_to_json(t)::text FROM case_list.stage_completions t) all_rows`,
    );
    expect(rows[0]?.text.match(/CSC-2020-1|Person of \S+|Words of \S+|Service manager/g)?.filter((found) => found !== 'CSC-2020-1')).toEqual([]);
  });
});
