import fc from 'fast-check';
import { fittingText, type Schema } from './fitting.js';
import { hostileText, oddFor } from './hostile.js';
import { caseAt } from './marks.js';
import { seldom } from './seldom.js';
import type { Sent } from './sent.js';
import { bodyFor } from './spoiled.js';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly schema: Schema;
}

interface Described {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema; readonly example: object } } };
  readonly responses: Readonly<Record<string, object>>;
}

/** What the served description says of one operation. */
export interface Operation {
  readonly method: string;
  /** With its parameters in braces. */
  readonly path: string;
  readonly told: Described;
}

export interface ApiDescription {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
}

export function operationsIn({ paths }: ApiDescription): readonly Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, told]) => ({ method: method.toUpperCase(), path, told })));
}

/** Any request to an operation, with what its parameters want or with what they do not. */
export function requestTo({ method, path, told: { parameters = [], requestBody } }: Operation): fc.Arbitrary<Sent> {
  const within = (place: Parameter['in']): readonly Parameter[] => parameters.filter((each) => each.in === place);
  const address = fc.tuple(...within('path').map(({ name }) => pathParameter(name).map((value) => [name, value] as const)))
    .map((values) => values.reduce((filled, [name, value]) => filled.replace(`{${name}}`, () => value), path));
  const body = requestBody ? bodyFor(requestBody.content['application/json'].schema) : seldom(30, fc.constant('{}'), undefined);
  return fc.tuple(address, queryOf(within('query')), headersOf(within('header'), requestBody !== undefined), body)
    .map(([filled, query, headers, text]) => ({ method, path: `${filled}${query}`, headers, ...(text === undefined ? {} : { body: text }) }));
}

const named: Readonly<Record<string, readonly string[]>> = { indicator: ['pi-1', 'PI-2', 'pi-2o'], period: ['2020-21', '2020-21-q4', '2021-22-q1'] };

function pathParameter(name: string): fc.Arbitrary<string> {
  const known = named[name];
  return fc.oneof({ weight: 8, arbitrary: known ? fc.constantFrom(...known) : fc.nat(40).map(caseAt) }, { weight: 1, arbitrary: hostileText.map(inAddress) });
}

function queryOf(parameters: readonly Parameter[]): fc.Arbitrary<string> {
  // One that is odd hides what the others come to, so few are said at once.
  const said = parameters.map(({ name, schema }) => fc.oneof(
    { weight: parameters.length, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fittingText(schema).map((value) => `${name}=${inAddress(value)}`) },
    { weight: 1, arbitrary: oddFor(schema).map((value) => `${name}=${inAddress(value)}`) },
  ));
  const surprise = seldom(10, fc.tuple(hostileText, hostileText).map(([name, value]) => `${inAddress(name)}=${inAddress(value)}`), undefined);
  const twice = seldom(8, fc.constant(true), false);
  return fc.tuple(fc.tuple(...said, surprise), twice).map(([all, again]) => {
    const pairs = all.filter((pair) => pair !== undefined);
    return pairs.length === 0 ? '' : `?${(again && pairs.length > 1 ? [...pairs, ...pairs.slice(0, 1)] : pairs).join('&')}`;
  });
}

function headersOf(parameters: readonly Parameter[], hasBody: boolean): fc.Arbitrary<Readonly<Record<string, string>>> {
  const said = parameters.map((parameter) => headerFor(parameter).map((value) => [parameter.name, value] as const));
  const type = fc.oneof({ weight: 20, arbitrary: fc.constant('application/json') }, {
    weight: 1, arbitrary: fc.constantFrom('', 'text/plain', 'application/json; charset=utf-16', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/xml', '*/*', 'json'),
  });
  return fc.tuple(fc.tuple(...said), type).map(([all, contentType]) =>
    Object.fromEntries([...all, ['content-type', hasBody ? contentType : undefined] as const].filter((pair): pair is readonly [string, string] => pair[1] !== undefined)));
}

/** The person is named nearly always, and mostly one who may do much; what else a header may say is said now and then. */
function headerFor({ name, schema }: Parameter): fc.Arbitrary<string | undefined> {
  const odd = { weight: 1, arbitrary: hostileText.map(asHeader) };
  if (name === 'x-demonstration-person') {
    return fc.oneof({ weight: 12, arbitrary: fc.constant('complaints-manager') }, { weight: 8, arbitrary: fittingText(schema) }, odd, { weight: 1, arbitrary: fc.constant(undefined) });
  }
  const keys = Array.from({ length: 20 }, (_, index) => `0b5a4f0e-54f4-4b0f-9f57-${String(index).padStart(12, '0')}`);
  const right = name === 'idempotency-key' ? fc.constantFrom(...keys) : name === 'if-match' ? fc.constantFrom('"1"', '"2"', '*', '"999999999"') : fc.constantFrom('1', '5', '999999999');
  return fc.oneof({ weight: 20, arbitrary: fc.constant(undefined) }, { weight: 6, arbitrary: right }, odd);
}

/** Escaped as addresses are; what is escaped already, or wrongly, stays as it is. */
export function inAddress(text: string): string {
  if (/^@[+-]\d+@/.test(text) || (text.includes('%') && /^[\x21-\x7e]*$/.test(text) && !/[?#&]/.test(text))) return text;
  return encodeURIComponent(text.toWellFormed());
}

function asHeader(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 2_000);
}
