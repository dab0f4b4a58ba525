import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tried } from './budget.js';
import { fitting, likely } from './fitting.js';
import { fuzzedHouse, type FuzzedHouse } from './fuzzed-house.js';
import { inAddress, operationsIn, requestTo, type ApiDescription, type Operation } from './operations.js';
import { hostileText } from './hostile.js';
import type { Sent } from './sent.js';
import { spoiled } from './spoiled.js';

let house: FuzzedHouse;
let operations: readonly Operation[];
beforeAll(async () => {
  house = await fuzzedHouse();
  const { text } = await house.sent({ method: 'GET', path: '/api/openapi.json', headers: {} });
  operations = operationsIn(JSON.parse(text) as ApiDescription);
  expect(operations.length).toBeGreaterThan(70);
});
afterAll(() => {
  process.stderr.write(`${house.summary()}\n`);
  return house.server.stop();
});

it('whatever is sent to the API is done or refused in our shape; what is refused writes nothing, and what is done can be read', async () => {
  const anything = fc.constantFrom(...operations).chain((operation) => requestTo(operation, house.ids)).map((sent) => ({ sent }));
  const nowhere = fc.tuple(fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'QUERY'), fc.constantFrom('/', '/api/', '/api/cases/', '/assets/images/', '/cases/', '/indicators/', '/people/'), hostileText, hostileText)
    .map(([method, place, name, cookie]) => ({ sent: { method, path: `${place}${inAddress(name)}`, headers: { 'x-demonstration-person': 'auditor', cookie: `demonstration-person=auditor; read-after=${inAddress(cookie)}; done=${inAddress(cookie)}` } } }));
  const possible = fc.record({ caseId: fc.constantFrom(...house.ids), pick: fc.nat(100), seed: fc.nat(), isSpoiled: fc.nat(5).map((one) => one === 0) });
  const timePasses = fc.integer({ min: 1, max: 20 }).map((days) => ({ days }));
  const inputs = fc.oneof({ weight: 8, arbitrary: anything }, { weight: 8, arbitrary: possible }, { weight: 2, arbitrary: nowhere }, { weight: 1, arbitrary: timePasses });

  await tried(inputs, async (input) => {
    if ('days' in input) house.goOn(input.days);
    else if ('sent' in input) await house.sent(input.sent);
    else await house.sent(await nextStep(input));
  });
});

interface NextStep {
  readonly caseId: string;
  readonly pick: number;
  readonly seed: number;
  readonly isSpoiled: boolean;
}

interface PartsOfCase {
  readonly interviews: object;
  readonly ombudsman: { readonly remedies: object };
}

interface CaseRead {
  readonly allowed: readonly { readonly name: string; readonly may: boolean; readonly refusedNow?: object }[];
  readonly facts: PartsOfCase;
}

/** One of the commands that the case itself says may be given now. */
async function nextStep({ caseId, pick, seed, isSpoiled }: NextStep): Promise<Sent> {
  const headers = { 'x-demonstration-person': 'complaints-manager' };
  const { text } = await house.sent({ method: 'GET', path: `/api/cases/${caseId}`, headers });
  const { allowed, facts } = JSON.parse(text) as CaseRead;
  const possible = allowed.filter(({ may, refusedNow }) => may && !refusedNow);
  const { name } = possible[pick % Math.max(possible.length, 1)] ?? { name: 'give-progress-update' };
  const path = `/api/cases/{id}/commands/${name}`;
  const { told } = operations.find((each) => each.path === path) ?? {};
  const { schema = {}, example = {} } = told?.requestBody?.content['application/json'] ?? {};
  const [body = '{}'] = fc.sample(isSpoiled ? spoiled(fitting(schema)) : likely(example, schema), { seed, numRuns: 1 });
  return { method: 'POST', path: path.replace('{id}', caseId), headers: { ...headers, 'content-type': 'application/json' }, body: isSpoiled ? body : withPartsOf(facts, body, pick) };
}

/** The body with an interview or a remedy that the case has, where it names one. */
function withPartsOf({ interviews, ombudsman }: PartsOfCase, body: string, pick: number): string {
  const fields = JSON.parse(body) as Readonly<Record<string, unknown>>;
  const parts = { interviewId: interviews, remedyId: ombudsman.remedies };
  const named = Object.entries(parts).flatMap(([name, held]) => {
    const id = Object.keys(held).at(pick % 2 - 1);
    return Object.hasOwn(fields, name) && id !== undefined ? [[name, id] as const] : [];
  });
  return JSON.stringify({ ...fields, ...Object.fromEntries(named) });
}
