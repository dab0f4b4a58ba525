import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callerOf, complaintOn, testServer, type Caller, type TestServer } from '../../testing/index.js';

describe('commands over HTTP', () => {
  let server: TestServer;
  let worker: Caller;
  let manager: Caller;
  beforeAll(async () => {
    server = await testServer('2021-06-16');
    worker = callerOf(server.url, 'case-worker');
    manager = callerOf(server.url, 'complaints-manager');
  });
  afterAll(() => server.stop());

  async function received(): Promise<string> {
    return String((await worker.post('/api/representations', complaintOn('2021-06-16'))).body.caseId);
  }

  it('answers what was recorded, where it is and what may be done next', async () => {
    const { status, headers, body } = await worker.post('/api/representations', complaintOn('2021-06-16'));
    expect(status).toBe(201);
    expect(body).toMatchObject({ revision: 1, events: ['ComplaintReceived'], state: 'RECEIVED', reference: expect.stringMatching(/^REP-2021-/) });
    expect(body.allowed).toContainEqual(expect.objectContaining({ name: 'select-procedure', may: true }));
    expect(headers.get('location')).toBe(`/api/cases/${String(body.caseId)}`);
    expect(headers.get('etag')).toBe('"1"');
    expect(headers.get('redress-position')).toBe(body.position);
  });

  describe('given again with the same key', () => {
    it('is done once and answered the same', async () => {
      const key = { 'idempotency-key': randomUUID() };
      const first = await worker.post('/api/representations', complaintOn('2021-06-16'), key);
      const again = await worker.post('/api/representations', complaintOn('2021-06-16'), key);
      expect(again).toMatchObject({ status: 201, body: first.body });
      expect([first.headers.get('idempotency-replayed'), again.headers.get('idempotency-replayed')]).toEqual([null, 'true']);
    });

    it('is answered as it was the first time, with the state and what might be done next as of then', async () => {
      const caseId = await received();
      await worker.post(`/api/cases/${caseId}/commands/select-procedure`, { procedure: 'CORPORATE', reason: 'A council service' });
      const key = { 'idempotency-key': randomUUID() };
      const acknowledge = () => worker.post(`/api/cases/${caseId}/commands/acknowledge`, { sentOn: '2021-06-16', method: 'EMAIL' }, key);
      const first = await acknowledge();
      expect((await worker.post(`/api/cases/${caseId}/commands/withdraw-complaint`, { requestedOn: '2021-06-16', confirmedOn: '2021-06-16' })).status).toBe(201);
      const again = await acknowledge();
      expect([again.body, again.headers.get('etag'), again.headers.get('redress-position')]).toEqual([first.body, first.headers.get('etag'), first.headers.get('redress-position')]);
      expect(first.body).toMatchObject({ state: 'ACKNOWLEDGED', events: ['RepresentationAcknowledged'] });
    });

    it('is done once even when both come at the same moment, each with the revision it saw', async () => {
      const caseId = await received();
      const headers = { 'idempotency-key': randomUUID(), 'if-match': '"1"' };
      const select = () => worker.post(`/api/cases/${caseId}/commands/select-procedure`, { procedure: 'CSC', reason: 'a child' }, headers);
      const answers = await Promise.all([select(), select(), select()]);
      expect(answers.map(({ status, body }) => [status, body.revision])).toEqual([[201, 2], [201, 2], [201, 2]]);
    });

    it('is refused with another body, and by another person', async () => {
      const key = { 'idempotency-key': randomUUID() };
      await worker.post('/api/representations', complaintOn('2021-06-16'), key);
      const otherBody = await worker.post('/api/representations', { ...complaintOn('2021-06-16'), team: 'South' }, key);
      const otherPerson = await manager.post('/api/representations', complaintOn('2021-06-16'), key);
      expect([otherBody, otherPerson].map(({ status, body }) => [status, body.code])).toEqual([[422, 'ERR_IDEMPOTENCY_KEY'], [422, 'ERR_IDEMPOTENCY_KEY']]);
    });

    it('may be mended and sent again after a refusal', async () => {
      const key = { 'idempotency-key': randomUUID() };
      expect((await worker.post('/api/representations', { ...complaintOn('2021-06-17') }, key)).body.code).toBe('ERR_FUTURE_DATE');
      expect((await worker.post('/api/representations', complaintOn('2021-06-16'), key)).status).toBe(201);
    });
  });

  describe('is refused as a problem', () => {
    it('field by field', async () => {
      const { status, headers, body } = await worker.post('/api/representations', { ...complaintOn('2021-02-30'), kind: 'GRUMBLE', surprise: 1 });
      expect(status).toBe(400);
      expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
      expect(body).toMatchObject({ type: 'urn:redress:problem:ERR_VALIDATION', title: 'Bad Request', status: 400, code: 'ERR_VALIDATION' });
      expect((body.fields as { field: string }[]).map(({ field }) => field).toSorted()).toEqual(['kind', 'receivedOn', 'surprise']);
    });

    it('by a rule, with its citation and what may be done instead', async () => {
      const caseId = await received();
      await worker.post(`/api/cases/${caseId}/commands/select-procedure`, { procedure: 'CSC', reason: 'a child' });
      const { status, body } = await worker.post(`/api/cases/${caseId}/commands/escalate-to-stage-2`, { requestedOn: '2021-06-16', requestForm: 'ORAL' });
      expect(status).toBe(409);
      expect(body).toMatchObject({ code: expect.stringMatching(/^ERR_/), cite: expect.stringMatching(/\S/), detail: expect.stringMatching(/\.$/) });
      expect(body.allowed).toContainEqual({ command: 'acknowledge', title: 'Acknowledge' });
    });

    it.each([
      ['a case that is not there', 'case-worker', '/api/cases/REP-1999-NOBODY/commands/acknowledge', { sentOn: '2021-06-16', method: 'EMAIL' }, {}, 404, 'ERR_NOT_FOUND'],
      ['a command that is not there', 'case-worker', '/api/cases/REP-1999-NOBODY/commands/forget', {}, {}, 400, 'ERR_VALIDATION'],
      ['a receipt sent to a case', 'case-worker', '/api/cases/REP-1999-NOBODY/commands/receive-representation', {}, {}, 400, 'ERR_VALIDATION'],
      ['a role that may not', 'auditor', '/api/representations', {}, {}, 403, 'ERR_FORBIDDEN'],
      ['a body that is no JSON', 'case-worker', '/api/representations', '{"kind":', {}, 400, 'ERR_JSON'],
      ['a body that is no object', 'case-worker', '/api/representations', '[1]', {}, 400, 'ERR_VALIDATION'],
      ['a body of another type', 'case-worker', '/api/representations', 'kind', { 'content-type': 'text/csv' }, 415, 'ERR_CONTENT_TYPE'],
      ['a body that is too large', 'case-worker', '/api/representations', `"${'x'.repeat(1_000_001)}"`, {}, 413, 'ERR_TOO_LARGE'],
      ['a key that is no UUID', 'case-worker', '/api/representations', {}, { 'idempotency-key': 'twice' }, 400, 'ERR_VALIDATION'],
      ['an If-Match that is no revision', 'case-worker', '/api/representations', {}, { 'if-match': 'W/"x"' }, 400, 'ERR_VALIDATION'],
      ['somebody unknown', 'nobody', '/api/representations', {}, {}, 401, 'ERR_NO_PERSON'],
    ])('%s', async (_, person, path, body, headers, status, code) => {
      const answer = await callerOf(server.url, person).post(path, body, headers);
      expect([answer.status, answer.body.status, answer.body.code]).toEqual([status, status, code]);
    });

    it('when the case has gone on since it was read', async () => {
      const caseId = await received();
      await worker.post(`/api/cases/${caseId}/commands/select-procedure`, { procedure: 'CSC', reason: 'a child' });
      const { status, body } = await worker.post(`/api/cases/${caseId}/commands/offer-advocacy`, { offeredTo: 'the child' }, { 'if-match': '"1"' });
      expect([status, body.code]).toEqual([412, 'ERR_CONCURRENCY']);
      expect((await worker.get(`/api/cases/${caseId}`)).body.revision).toBe(2);
    });
  });

  it("records the Ombudsman's contact with a case and without one", async () => {
    const caseId = await received();
    const contact = { receivedOn: '2021-06-16', initiatedBy: 'COMPLAINANT' };
    const linked = await manager.post(`/api/cases/${caseId}/commands/record-lgsco-contact`, { ...contact, lgscoReference: '21 000 001' });
    const alone = await manager.post('/api/referrals', { ...contact, lgscoReference: '21 000 002' });
    const facts = async (id: unknown) => (await manager.get(`/api/cases/${String(id)}`)).body.facts;
    expect(await facts(linked.body.caseId)).toMatchObject({ ombudsman: { lgscoReference: '21 000 001', caseId } });
    expect(await facts('21 000 002')).toMatchObject({ ombudsman: { lgscoReference: '21 000 002' } });
    expect(alone.status).toBe(201);
  });

  it('leaves nothing personal in the log: neither bodies nor addresses as they were typed', async () => {
    await worker.get('/api/cases?q=Ann%20Other');
    await worker.post('/api/representations', complaintOn('2021-06-16'));
    expect(server.logged.length).toBeGreaterThan(0);
    expect(server.logged.filter((line) => /Ann|Other|promised|q=/.test(line))).toEqual([]);
    expect(server.logged.at(-1)).toContain('POST /api/representations 201');
  });
});
