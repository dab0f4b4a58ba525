import fc from 'fast-check';
import { dayFromNow } from './marks.js';
import { seldom } from './seldom.js';

/** The part of JSON Schema that the API description uses, as far as it says what fits. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly (string | number)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

const day = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(0, 0, 0, -1, 1, 3) }, { weight: 1, arbitrary: fc.integer({ min: -400, max: 400 }) }).map(dayFromNow);

/** Who and what the fields are about that say it in their names: it is there in the house that is tried. */
const byName: Readonly<Record<string, readonly string[]>> = {
  investigatorId: ['IO-1'], independentPersonId: ['IP-1'], poolMemberId: ['IO-1', 'IP-1'], chairId: ['PM-1'], otherMemberIds: ['PM-2', 'PM-3'], adjudicatorId: ['AO-1'], responderId: ['SR-1'],
  pointId: ['P1', 'P2'], recommendationId: ['IO-R1', 'IP-R1', 'PANEL-R1'], serviceId: ['SAFEGUARDING'], lgscoReference: Array.from({ length: 90 }, (_, index) => `21 000 0${index + 10}`), code: ['CSC-S1', 'CSC-S2-25', 'CORP-S1', 'CORP-S2', 'ASC-RESPONSE'],
};

/** Ids and names that stand for somebody or something in the house that is tried. */
const known = ['IO-1', 'IP-1', 'PM-1', 'PM-2', 'PM-3', 'P1', 'P2', 'IO-R1', 'EXAMPLE-1', '21 000 001', '21 000 002', 'CSC-S1', 'CSC-S2', 'CORP-S1', 'Ann Other', 'North'] as const;

/** Any value that fits a schema, as JSON text. */
export function fitting(schema: Schema, name = ''): fc.Arbitrary<string> {
  const known = Object.hasOwn(byName, name) ? byName[name] : undefined;
  if (known && schema.type === 'string') return fc.constantFrom(...known).map((one) => JSON.stringify(one));
  if (schema.enum) return fc.constantFrom(...schema.enum).map((one) => JSON.stringify(one));
  switch (schema.type) {
    case 'object': return fittingObject(schema);
    case 'array': return fc.array(fitting(schema.items ?? {}, name), { maxLength: 3 }).map((items) => `[${items.join(',')}]`);
    case 'boolean': return fc.constantFrom('true', 'false');
    case 'integer': return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 400 }).map(String);
    default: return fittingText(schema).map((text) => JSON.stringify(text));
  }
}

export function fittingText({ enum: choices, format, type, minimum = 0, maximum = 400, pattern, examples = [] }: Schema): fc.Arbitrary<string> {
  if (choices) return fc.constantFrom(...choices).map(String);
  if (type === 'integer') return fc.integer({ min: minimum, max: maximum }).map(String);
  if (format === 'date') return day;
  if (format === 'date-time') return day.map((date) => `${date}T09:30:00Z`);
  if (format === 'uuid') return fc.uuid();
  if (pattern !== undefined) return fc.constantFrom(...examples).map(String);
  return fc.constantFrom(...known);
}

/** The example that a description gives, of today, with one of its fields as it may be otherwise. */
export function likely(example: object, { properties = {} }: Schema): fc.Arbitrary<string> {
  const dated = JSON.stringify(example).replaceAll('2021-06-18', dayFromNow(0)).replaceAll('2021-07-01', dayFromNow(13));
  const named = (name: string, value: unknown): unknown => (Object.hasOwn(byName, name) && typeof value === 'string' ? byName[name]?.[0] : value);
  const body = JSON.parse(dated, named) as Readonly<Record<string, unknown>>;
  const others = Object.entries(properties).map(([name, schema]) => fitting(schema, name).map((text) => ({ [name]: JSON.parse(text) as unknown })));
  return seldom(3, fc.oneof(...others), {}).map((other) => JSON.stringify({ ...body, ...other }));
}

function fittingObject({ properties = {}, required = [] }: Schema): fc.Arbitrary<string> {
  const fields = Object.entries(properties).map(([name, schema]) => {
    const value = fitting(schema, name).map((text) => `${JSON.stringify(name)}:${text}`);
    return required.includes(name) ? value : fc.option(value, { freq: 2, nil: undefined });
  });
  return fc.tuple(...fields).map((all) => `{${all.filter((field) => field !== undefined).join(',')}}`);
}
