import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callerOf, complaintOn, testServer, type Caller, type TestServer } from '../../testing/index.js';

describe('reads over HTTP', () => {
  let server: TestServer;
  let worker: Caller;
  let auditor: Caller;
  let caseId: string;
  let position: string;
  beforeAll(async () => {
    server = await testServer('2021-06-16');
    worker = callerOf(server.url, 'case-worker');
    auditor = callerOf(server.url, 'auditor');
    caseId = String((await worker.post('/api/representations', complaintOn('2021-06-16'))).body.caseId);
    server.setTime('2021-06-17');
    position = String((await worker.post(`/api/cases/${caseId}/commands/select-procedure`, { procedure: 'CSC', reason: 'a child' })).body.position);
  });
  afterAll(() => server.stop());

  describe('one case', () => {
    it('is found by id and by reference, with its revision as ETag', async () => {
      const byId = await worker.get(`/api/cases/${caseId}`);
      const byReference = await worker.get(`/api/cases/${String(byId.body.reference)}`);
      expect(byReference.body).toEqual(byId.body);
      expect(byId.headers.get('etag')).toBe('"2"');
      expect(byId.body).toMatchObject({ caseId, machine: 'CSC', state: 'RECEIVED', suspended: false });
    });

    it('explains each deadline day by day', async () => {
      const deadlines = (await worker.get(`/api/cases/${caseId}`)).body.deadlines as { code: string; explanation: { days: unknown[] } }[];
      const stage1 = deadlines.find(({ code }) => code === 'CSC-S1');
      expect(stage1?.explanation.days).toContainEqual({ date: '2021-06-19', counted: false, reason: 'Saturday' });
      expect(stage1?.explanation.days).toContainEqual({ date: '2021-06-21', counted: true, reason: null });
    });

    it.each(['reporting-viewer', 'administrator'])('is nothing for the %s', async (person) => {
      const answer = await callerOf(server.url, person).get(`/api/cases/${caseId}`);
      expect([answer.status, answer.body.code, answer.body.cite]).toEqual([403, 'ERR_FORBIDDEN', 'Council policy: who may see and do what']);
    });

    it('that is not there is a problem', async () => {
      expect(await worker.get('/api/cases/CSC-1999-00001')).toMatchObject({ status: 404, body: { code: 'ERR_NOT_FOUND' } });
    });
  });

  describe('a history', () => {
    const types = ({ body }: { body: Readonly<Record<string, unknown>> }) => (body.events as { type: string }[]).map(({ type }) => type);

    it('has every event, and the state they lead to', async () => {
      const history = await worker.get(`/api/cases/${caseId}/history`);
      expect(types(history)).toEqual(['ComplaintReceived', 'ProcedureSelected']);
      expect(history.body).toMatchObject({ caseId, revision: 2, machine: 'CSC' });
      expect((history.body.events as object[])[0]).toMatchObject({
        revision: 1, effectiveDate: '2021-06-16', recordedAt: '2021-06-16T12:00:00.000Z', actor: { userId: 'case-worker', role: 'CASE_WORKER' },
      });
    });

    it.each([
      ['as known at an instant', 'asKnownAt=2021-06-17T11:59:59Z', 'INTAKE', ['ComplaintReceived']],
      ['as true on a day', 'asAt=2021-06-16', 'INTAKE', ['ComplaintReceived']],
      ['up to a revision', 'revision=2', 'CSC', ['ComplaintReceived', 'ProcedureSelected']],
      ['before there was anything', 'asAt=2021-06-15', 'INTAKE', []],
    ])('can be replayed %s by the auditor', async (_, query, machine, events) => {
      const history = await auditor.get(`/api/cases/${caseId}/history?${query}`);
      expect([history.body.machine, types(history)]).toEqual([machine, events]);
    });

    it('is replayed neither by a case worker nor by a question that cannot be read', async () => {
      expect((await worker.get(`/api/cases/${caseId}/history?revision=1`)).body.code).toBe('ERR_FORBIDDEN');
      expect((await auditor.get(`/api/cases/${caseId}/history?asAt=2021-02-30`)).body).toMatchObject({ code: 'ERR_DATE_FORMAT', field: 'asAt' });
    });
  });

  describe('the list of cases', () => {
    it('waits for what was written, whoever keeps the list', async () => {
      const { body } = await worker.get(`/api/cases?after=${position}`);
      expect(body).toMatchObject({ total: 1, page: 1, pageSize: 25, cases: [{ caseId, procedure: 'CSC', nextDueOn: expect.stringMatching(/^2021-/) }] });
      expect((await worker.get('/api/cases', { 'redress-position': position })).body).toEqual(body);
    });

    it.each([
      ['procedure=CSC', 1], ['procedure=ASC', 0], ['kind=COMPLAINT&status=open', 1], ['status=closed', 0], ['q=REP-2021', 1], ['q=%25', 0],
      ['receivedFrom=2021-06-16&receivedTo=2021-06-16', 1], ['receivedTo=2021-06-15', 0], ['state=RECEIVED', 1], ['page=2', 1],
    ])('filtered by %s has %i', async (query, total) => {
      expect((await worker.get(`/api/cases?after=${position}&${query}`)).body.total).toBe(total);
    });

    it.each([
      ['status=late', 'status'], ['page=0', 'page'], ['pageSize=201', 'pageSize'], ['colour=red', 'colour'],
      ['indicator=PI-1', 'period'], ['indicator=PI-1&period=2021', 'period'], ['indicator=PI-9&period=2020/21', 'indicator'], ['q=a&q=b', 'q'],
    ])('asked for %s is refused for %s', async (query, field) => {
      expect(await worker.get(`/api/cases?${query}`)).toMatchObject({ status: 400, body: { code: 'ERR_VALIDATION', field } });
    });

    it('is refused a day that is none by the code of every impossible date', async () => {
      expect(await worker.get('/api/cases?receivedFrom=2021-02-30')).toMatchObject({ status: 400, body: { code: 'ERR_DATE_FORMAT', field: 'receivedFrom' } });
    });

    it('does not wait for a position that nobody has written yet', async () => {
      const beyond = String(BigInt(position) + 1_000n);
      for (const path of ['/api/cases', '/api/indicators', '/api/figures', '/api/figures/pi-3', '/api/figures/pi-3/2020-21-q4']) {
        expect(await auditor.get(`${path}?after=${beyond}`)).toMatchObject({ status: 400, body: { code: 'ERR_VALIDATION', field: 'after', detail: expect.stringMatching(/^Nothing has been written yet/) } });
      }
    });

    it('does not take a position for one that is none', async () => {
      expect(await worker.get('/api/cases?after=yesterday')).toMatchObject({ status: 400, body: { code: 'ERR_VALIDATION' } });
    });
  });

  describe('the indicators', () => {
    it('have every quarter of the years asked for', async () => {
      const { body } = await callerOf(server.url, 'reporting-viewer').get('/api/indicators?from=2020/21&to=2021/22');
      expect(Object.keys(body.quarters as object)).toHaveLength(8);
      expect((body.quarters as Record<string, unknown>)['2021/22 Q1']).toMatchObject({ complimentsReceived: { total: 0 }, stage2Csc65: { completed: 0, percent: null } });
    });

    it('cover five years unless told', async () => {
      expect(Object.keys((await auditor.get('/api/indicators')).body.quarters as object)).toHaveLength(20);
    });

    it.each(['from=2020', 'from=2021/22&to=2020/21'])('asked for %s are refused', async (query) => {
      expect(await auditor.get(`/api/indicators?${query}`)).toMatchObject({ status: 400, body: { code: 'ERR_VALIDATION' } });
    });

    it('are told with their definitions and what they stand for, one figure with its cases for those who may see them', async () => {
      await server.house.readModels.catchUp();
      // What was recorded, those who were refused above included.
      const events = (await Array.fromAsync(server.store.readAll())).length;
      const { body } = await auditor.get('/api/figures/pi-3/2020-21-q4');
      expect(body).toMatchObject({ id: 'PI-3', standsFor: { events }, figures: [{ period: { label: '2020/21 Q4' }, count: 0, percent: null, inWords: 'n/a (none completed)' }], cases: [] });
      expect((await callerOf(server.url, 'reporting-viewer').get('/api/figures/pi-3/2020-21-q4')).body).not.toHaveProperty('cases');
      expect((await auditor.get(`/api/figures?from=2021/22&after=${position}`)).body.indicators).toContainEqual(expect.objectContaining({ id: 'PI-2o' }));
    });

    it.each(['/api/figures/PI-9', '/api/figures/PI-2/2020-21-q5', '/api/figures/PI-2/soon'])('%s is not there', async (path) => {
      expect(await auditor.get(path)).toMatchObject({ status: 404, body: { code: 'ERR_NOT_FOUND' } });
    });

    it('are not for those whom the matrix gives no figures', async () => {
      expect((await callerOf(server.url, 'panel-clerk').get('/api/figures/PI-1/2020-21')).status).toBe(403);
      expect((await callerOf(server.url, 'panel-clerk').get('/api/indicators')).status).toBe(403);
    });
  });

  it('an address that leads nowhere is a problem, and so is one that cannot be read', async () => {
    expect(await worker.get('/api/nowhere')).toMatchObject({ status: 404, body: { code: 'ERR_NOT_FOUND' } });
    expect(await worker.get('/api/cases/%zz')).toMatchObject({ status: 400, body: { code: 'ERR_UNREADABLE' } });
  });

  it('tells whoever keeps it running that it lives and can serve', async () => {
    expect((await worker.get('/health')).body).toEqual({ status: 'up' });
    expect((await worker.get('/ready')).body).toEqual({ status: 'ready', parked: [] });
  });
});
