import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commandDefinitions, fieldsOf } from '@redress/casework';
import Ajv, { type ValidateFunction } from 'ajv';
import { callerOf, complaintOn, registerMember, testServer, type Caller, type TestServer } from '../../testing/index.js';
import type { OpenApiDocument } from './document.js';

/** Where a history of a kind begins; a referral is recorded from its case. */
const beginnings: Readonly<Record<string, string>> = { CASE: '/api/representations', POOL_MEMBER: '/api/pool-members', CAMPAIGN: '/api/recruitment-campaigns' };

describe('the description of the API', () => {
  let server: TestServer;
  let manager: Caller;
  let document: OpenApiDocument;
  let ajv: Ajv.Ajv;
  beforeAll(async () => {
    server = await testServer('2021-06-16');
    manager = callerOf(server.url, 'complaints-manager');
    document = (await manager.get('/api/openapi.json')).body as unknown as OpenApiDocument;
    ajv = new Ajv({ format: false, allErrors: true, unknownFormats: 'ignore' });
    ajv.addSchema({ $id: 'api', components: document.components });
  });
  afterAll(() => server.stop());

  const operations = () => Object.entries(document.paths).flatMap(([path, item]) => Object.entries(item).map(([method, operation]) => ({ path, method, operation })));

  it('is OpenAPI 3.1, each operation with an id of its own, a summary and answers', () => {
    expect(document.openapi).toBe('3.1.0');
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { operation } of operations()) {
      expect(operation.summary).toMatch(/\S/);
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining([expect.stringMatching(/^20[01]$/), '500']));
    }
  });

  it('has every route of the application, and the application every route of it', () => {
    const described = new Set(operations().map(({ method, path }) => `${method.toUpperCase()} ${generic(path)}`));
    const served = new Set(server.routes.filter(({ method, url }) => method !== 'HEAD' && /^\/(?:api|health|ready)/.test(url)).map(({ method, url }) => `${method} ${url}`));
    expect([...described].toSorted()).toEqual([...served].toSorted());
  });

  it('has an address for every command, with every field of its class', () => {
    for (const { name, kind, commandClass } of commandDefinitions) {
      const continued = kind === 'POOL_MEMBER' ? `/api/pool-members/{id}/commands/${name}` : `/api/cases/{id}/commands/${name}`;
      const path = beginnings[commandClass.opens ?? ''] ?? continued;
      const body = document.paths[path]?.post?.requestBody as { content: { 'application/json': { schema: { properties: object } } } };
      expect(Object.keys(body.content['application/json'].schema.properties).toSorted()).toEqual(fieldsOf(commandClass).map((field) => field.name).toSorted());
    }
  });

  it('gives examples that fit their schemas', () => {
    for (const { operation } of operations()) {
      const body = operation.requestBody as { content: { 'application/json': { schema: object; example: unknown } } } | undefined;
      if (body) expect(faults(ajv.compile(body.content['application/json'].schema), body.content['application/json'].example)).toEqual([]);
    }
  });

  it('gives examples that the commands themselves take for well-formed', async () => {
    for (const { path, operation } of operations()) {
      const body = operation.requestBody as { content: { 'application/json': { example: unknown } } } | undefined;
      if (!body) continue;
      const { status, body: answer } = await manager.post(path.replace('{id}', 'REP-1999-NOBODY'), body.content['application/json'].example);
      expect([path, status, answer.fields]).toEqual([path, status === 400 ? 'well-formed' : status, undefined]);
    }
  });

  it('tells what is really answered', async () => {
    const received = await manager.post('/api/representations', complaintOn('2021-06-16'));
    const caseId = String(received.body.caseId);
    await manager.post(`/api/cases/${caseId}/commands/select-procedure`, { procedure: 'CSC', reason: 'a child' });
    await registerMember(manager, '2021-06-16', 'IO-1', 'IO');
    const problem = await manager.post(`/api/cases/${caseId}/commands/escalate-to-stage-2`, { requestedOn: '2021-06-16', requestForm: 'ORAL' });
    const answers: readonly (readonly [string, unknown])[] = [
      ['CommandAnswer', received.body], ['Problem', problem.body],
      ['Case', (await manager.get(`/api/cases/${caseId}`)).body],
      ['CaseList', (await manager.get(`/api/cases?after=${String(received.body.position)}`)).body],
      ['History', (await manager.get(`/api/cases/${caseId}/history`)).body],
      ['Indicators', (await manager.get('/api/indicators')).body],
      ['Figures', (await manager.get('/api/figures')).body], ['ExplainedFigure', (await manager.get('/api/figures/pi-2/2020-21')).body],
      ['Publications', (await manager.get('/api/publications')).body],
      ['Pool', (await manager.get('/api/pool-members')).body], ['PoolMember', (await manager.get('/api/pool-members/IO-1')).body],
      ['Suggestions', (await manager.get(`/api/cases/${caseId}/suggestions`)).body],
      ['OpenApi', document], ['Health', (await manager.get('/health')).body],
    ];
    for (const [name, body] of answers) expect([name, faults(ajv.compile({ $ref: `api#/components/schemas/${name}` }), body)]).toEqual([name, []]);
  });

  function faults(validate: ValidateFunction, value: unknown): readonly string[] {
    validate(value);
    return (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message ?? ''}`);
  }
});

/** `/api/cases/{id}/commands/acknowledge` as the one route that serves them all. */
function generic(path: string): string {
  return path.replace(/(\/commands\/)[a-z\d-]+$/, '$1:name').replaceAll(/\{(\w+)\}/g, ':$1');
}
