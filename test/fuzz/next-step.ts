import fc from 'fast-check';
import { fitting, likely } from './fitting.js';
import type { FuzzedHouse } from './fuzzed-house.js';
import { caseAt } from './marks.js';
import type { Operation } from './operations.js';
import type { Sent } from './sent.js';
import { seldom } from './seldom.js';
import { spoiled } from './spoiled.js';

/** A step further on some case, drawn before it is known what the case allows. */
export interface Step {
  readonly place: number;
  readonly pick: number;
  readonly seed: number;
  readonly isSpoiled: boolean;
}

export const anyStep: fc.Arbitrary<Step> = fc.record({ place: fc.nat(40), pick: fc.nat(100), seed: fc.nat(), isSpoiled: seldom(6, fc.constant(true), false) });

interface CaseRead {
  readonly caseId: string;
  readonly allowed: readonly { readonly name: string; readonly may: boolean; readonly refusedNow?: object }[];
  readonly facts: { readonly interviews: object; readonly ombudsman: { readonly remedies: object } };
}

/** Given seldom, or every case would soon have ended. */
const endings = new Set(['withdraw-complaint', 'reject-representation', 'close-case', 'close-referral']);

/** One of the commands that the case itself says may be given now, as its description has it; of one that has ended, the beginning of another. */
export async function nextStep(house: FuzzedHouse, operations: readonly Operation[], { place, pick, seed, isSpoiled }: Step): Promise<Sent> {
  const headers = { 'x-demonstration-person': 'complaints-manager' };
  const { text } = await house.sent({ method: 'GET', path: `/api/cases/${caseAt(place)}`, headers });
  const { caseId, allowed, facts } = JSON.parse(text) as CaseRead;
  const possible = allowed.filter(({ name, may, refusedNow }) => may && !refusedNow && (pick % 20 === 0 || !endings.has(name)));
  const { name } = possible[pick % Math.max(possible.length, 1)] ?? {};
  const path = name === undefined ? '/api/representations' : `/api/cases/{id}/commands/${name}`;
  const { schema = {}, example = {} } = operations.find((each) => each.path === path)?.told.requestBody?.content['application/json'] ?? {};
  const [body = '{}'] = fc.sample(isSpoiled ? spoiled(fitting(schema)) : likely(example, schema), { seed, numRuns: 1 });
  return { method: 'POST', path: path.replace('{id}', caseId), headers: { ...headers, 'content-type': 'application/json' }, body: isSpoiled ? body : withPartsOf(facts, body, pick) };
}

/** The body with an interview or a remedy that the case has, where it names one. */
function withPartsOf({ interviews, ombudsman }: CaseRead['facts'], body: string, pick: number): string {
  const fields = { ...(body.includes('complainantType') ? { complainantName: 'Ann Other' } : {}), ...(JSON.parse(body) as Readonly<Record<string, unknown>>) };
  const parts = { interviewId: interviews, remedyId: ombudsman.remedies };
  const named = Object.entries(parts).flatMap(([name, held]) => {
    const id = Object.keys(held).at((pick % 2) - 1);
    return Object.hasOwn(fields, name) && id !== undefined ? [[name, id] as const] : [];
  });
  return JSON.stringify({ ...fields, ...Object.fromEntries(named) });
}
