import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tried } from './budget.js';
import { FuzzedHouse } from './fuzzed-house.js';
import { hostileText } from './hostile.js';
import { anyStep, nextStep } from './next-step.js';
import { inAddress, operationsIn, requestTo, type ApiDescription, type Operation } from './operations.js';
import type { Sent } from './sent.js';

let house: FuzzedHouse;
let operations: readonly Operation[];
beforeAll(async () => {
  house = await FuzzedHouse.open();
  const { text } = await house.sent({ method: 'GET', path: '/api/openapi.json', headers: {} });
  operations = operationsIn(JSON.parse(text) as ApiDescription);
  expect(operations.length).toBeGreaterThan(70);
});
afterAll(() => {
  process.stderr.write(house.summary());
  return house.server.stop();
});

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'QUERY'];
const places = ['/', '/api/', '/api/cases/', '/assets/images/', '/cases/', '/indicators/', '/people/'];

/** Where nothing is, or nothing of that name, with whatever a browser may have kept. */
const nowhere = fc.tuple(fc.constantFrom(...methods), fc.constantFrom(...places), hostileText, hostileText).map(([method, place, name, kept]): Sent => ({
  method, path: `${place}${inAddress(name)}`,
  headers: { 'x-demonstration-person': 'auditor', cookie: `demonstration-person=auditor; read-after=${inAddress(kept).slice(0, 500)}; done=${inAddress(kept).slice(0, 500)}` },
}));

it('whatever is sent to the API is done or refused in our shape; what is refused writes nothing, and what is done can be read', async () => {
  // There are ten commands for each question; what can be asked in more ways is asked more often.
  const questions = operations.filter(({ method }) => method === 'GET').map((operation) => ({ weight: operation.told.parameters?.length ?? 1, arbitrary: requestTo(operation) }));
  const commands = fc.constantFrom(...operations.filter(({ method }) => method !== 'GET')).chain(requestTo);
  const anything = fc.oneof({ weight: 2, arbitrary: fc.oneof(...questions) }, { weight: 1, arbitrary: commands });
  await tried(fc.oneof(
    { weight: 20, arbitrary: anything.map((sent) => ({ sent })) },
    { weight: 12, arbitrary: anyStep.map((step) => ({ step })) },
    { weight: 3, arbitrary: nowhere.map((sent) => ({ sent })) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }).map((days) => ({ days })) },
  ), async (input) => {
    if ('days' in input) house.goOn(input.days);
    else await house.sent('sent' in input ? input.sent : await nextStep(house, operations, input.step));
  });
});
