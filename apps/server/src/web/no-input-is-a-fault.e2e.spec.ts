import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callerOf, complaintOn, testServer, type Caller, type TestServer } from '../../testing/index.js';

let server: TestServer;
let manager: Caller;
let caseId: string;
beforeAll(async () => {
  server = await testServer('2021-06-16');
  manager = callerOf(server.url, 'complaints-manager');
  caseId = String((await manager.post('/api/representations', complaintOn('2021-06-16'))).body.caseId);
  await manager.post(`/api/cases/${caseId}/commands/select-procedure`, { procedure: 'CSC', reason: 'a child' });
});
afterAll(() => server.stop());

const key = (): Readonly<Record<string, string>> => ({ 'idempotency-key': randomUUID() });

describe('no input is a fault of ours:', () => {
  const deep = (open: string, close: string, levels: number): string => open.repeat(levels) + close.repeat(levels);
  const bodies: readonly (readonly [what: string, body: string])[] = [
    ['100,000 lists in one another', deep('[', ']', 100_000)],
    ['80,000 objects in one another', `${'{"a":'.repeat(80_000)}1${'}'.repeat(80_000)}`],
    ['the same below a field', `{"summary":${deep('[', ']', 100_000)}}`],
    ['80,000 objects in one list', `{"summary":[${'{},'.repeat(79_999)}{}]}`],
    ['80,000 fields', `{${Array.from({ length: 80_000 }, (_, index) => `"f${index}":1`).join(',')}}`],
  ];

  it.each(bodies)('a body of %s, with and without an Idempotency-Key', async (_, body) => {
    for (const headers of [{}, key()]) {
      const { status, body: problem } = await manager.post('/api/representations', body, headers);
      expect({ status, problem }).toMatchObject({ status: 400, problem: { code: 'ERR_VALIDATION', field: 'body', detail: expect.stringMatching(/^The body has more than (?:16 levels|10,000 values), .*\.$/) } });
    }
  });

  it('a form whose fields have names that no object may have, from a page and at the API', async () => {
    const cookie = 'demonstration-person=complaints-manager';
    for (const path of ['/people', '/representations/new', `/cases/${caseId}/acknowledge`]) {
      const { status } = await fetch(`${server.url}${path}`, { method: 'POST', body: new URLSearchParams({ __proto__x: '1', ['__proto__']: '1' }), headers: { cookie, origin: server.url } });
      expect([path, status]).toEqual([path, 400]);
    }
    expect((await manager.post('/api/representations', '__proto__', { 'content-type': 'application/x-www-form-urlencoded' })).body).toMatchObject({ status: 415, code: 'ERR_CONTENT_TYPE' });
  });

  it.each(['%zz', '%00', 'x', '-1', Buffer.from('nowhere').toString('base64url'), Buffer.from('99999999999999').toString('base64url'), 'constructor'])('the cookie of a page with %s in it', async (value) => {
    const headers = { cookie: `demonstration-person=complaints-manager; read-after=${value}; done=${value}` };
    for (const path of ['/', '/cases', '/indicators', `/cases/${caseId}`]) expect([path, (await fetch(`${server.url}${path}`, { headers })).status]).toEqual([path, 200]);
  });

  it('a body as deep as any command wants', async () => {
    const { status, body } = await manager.post(`/api/cases/${caseId}/commands/record-statement-draft`, { points: [{ pointId: 'P1', text: [[[]]] }] });
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'ERR_VALIDATION' });
  });

  it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])('the name %j, which every object inherits', async (name) => {
    const commands: readonly (readonly [command: string, body: object])[] = [
      ['record-interview-held', { interviewId: name, heldOn: '2021-06-16' }],
      ['send-notes', { interviewId: name, sentOn: '2021-06-16', sentTo: 'INTERVIEWEE' }],
      ['agree-notes', { interviewId: name, agreedOn: '2021-06-16' }],
      ['cancel-interview', { interviewId: name, reason: 'x' }],
      ['extend-deadline', { limit: name, to: '2021-06-30', reason: 'COMPLEX' }],
      [name, {}],
    ];
    for (const [command, body] of commands) {
      const { status, body: problem } = await manager.post(`/api/cases/${caseId}/commands/${command}`, body);
      expect({ command, status, problem }).toMatchObject({ command, status: expect.not.stringMatching(/^5/), problem: { code: expect.stringMatching(/^ERR_(?!UNEXPECTED)/) } });
      expect(status).toBeLessThan(500);
    }
    for (const path of [`/api/cases/${name}`, `/api/figures/${name}`, `/api/figures/pi-1/${name}`, `/api/cases?${name}=1`, `/api/cases?state=${name}`, `/api/cases?indicator=${name}&period=2020/21`]) {
      expect([path, (await manager.get(path)).status]).toEqual([path, expect.any(Number)]);
      expect((await manager.get(path)).status).toBeLessThan(500);
    }
  });

  it.each(['0000-01-01', '0000-12-31', '0001-01-01', '1899-12-31', '2200-01-01', '9999-12-31'])('the day %s', async (day) => {
    for (const path of [`/api/cases?receivedFrom=${day}`, `/api/cases?receivedTo=${day}`, `/api/cases/${caseId}/history?asAt=${day}`, `/api/cases/${caseId}/history?asKnownAt=${day}T00:00:00Z`]) {
      const { status, body } = await manager.get(path);
      expect([path, status, body.code]).toEqual([path, 400, 'ERR_DATE_FORMAT']);
    }
    const { status, body } = await manager.post('/api/representations', complaintOn(day));
    expect([status, body.code]).toEqual([400, expect.stringMatching(/^ERR_DATE_FORMAT$/)]);
  });

  it.each(['0000/01', '0001/02', '1899/00', '2200/01', '9999/00', '9998/99'])('the financial year %s', async (year) => {
    const address = encodeURIComponent(year);
    for (const path of [`/api/indicators?from=${address}`, `/api/figures?to=${address}`, `/api/figures/pi-2?from=${address}&to=${address}`, `/api/cases?indicator=pi-2&period=${address}`, `/api/cases?indicator=pi-2&period=${address}%20Q4`]) {
      const { status, body } = await manager.get(path);
      expect([path, status, body.code]).toEqual([path, 400, 'ERR_VALIDATION']);
    }
    expect((await manager.get(`/api/figures/pi-2/${year.replace('/', '-')}-q4`)).status).toBe(404);
  });

  it.each(['%00', 'favicon.svg%00', '..%2f..%2fpackage.json', '%2e%2e/%2e%2e/package.json', '%', '%ff', '%c0%ae', 'a'.repeat(5_000), 'con', '....//', '%5c..%5c', 'favicon.svg/', 'favicon.svg/x', '', '%0d%0a', '~', '\u{1F600}'])(
    '/assets/images/%s', async (name) => {
      const { status, headers } = await fetch(`${server.url}/assets/images/${name}`);
      expect([name, status]).toEqual([name, expect.any(Number)]);
      expect([400, 403, 404, 414]).toContain(status);
      expect(headers.get('content-type')).toMatch(/html|problem/);
    },
  );
});
