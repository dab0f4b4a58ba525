import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { callerOf, complaintOn, testServer, type Answer, type TestServer } from '../../testing/index.js';

let server: TestServer;
beforeAll(async () => {
  server = await testServer('2021-06-16');
});
afterAll(() => server.stop());

const given = (receivedOn: string, key: string): Promise<Answer> => callerOf(server.url, 'case-worker').post('/api/representations', complaintOn(receivedOn), { 'idempotency-key': key });

it('an Idempotency-Key is known for seven days, as the description says; after that its command is refused rather than done twice', async () => {
  const key = randomUUID();
  const first = await given('2021-06-16', key);
  server.setTime('2021-06-23T11:59:59Z');
  expect(await given('2021-06-16', key)).toMatchObject({ status: 201, body: first.body });

  server.setTime('2021-06-23T12:00:01Z');
  const refused = { status: 422, body: { code: 'ERR_IDEMPOTENCY_KEY', field: 'Idempotency-Key', detail: expect.stringContaining('more than 7 days ago') } };
  expect(await given('2021-06-16', key)).toMatchObject(refused);
  expect((await given('2021-06-23', randomUUID())).status).toBe(201);
  expect(await given('2021-06-16', key)).toMatchObject(refused);

  const { rows } = await server.house.pool.query('SELECT key FROM idempotency_keys WHERE key = $1', [key]);
  expect(rows).toEqual([]);
  const { body } = await callerOf(server.url, 'case-worker').get('/api/openapi.json');
  expect(JSON.stringify(body)).toContain('repeated with the same key within 7 days');
});
