import fc from 'fast-check';
import { fitting, type Schema } from './fitting.js';
import { hostileJson, hostileText, noJson } from './hostile.js';

/** A body for a schema, as it goes over the wire: one that fits, one that fits but for one value, or anything at all. */
export function bodyFor(schema: Schema): fc.Arbitrary<string> {
  return fc.oneof({ weight: 4, arbitrary: fitting(schema) }, { weight: 5, arbitrary: spoiled(fitting(schema)) }, { weight: 1, arbitrary: hostileJson }, { weight: 1, arbitrary: noJson });
}

/** JSON with one value replaced, or one added, somewhere in it. */
export function spoiled(json: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(json, fc.array(fc.nat(30), { minLength: 1, maxLength: 3 }), hostileJson, hostileText).map(([text, way, value, name]) => spoiledAt(JSON.parse(text), way, value, name));
}

/** The text of a value in which the value at the end of a way is another: at each step the way says which of those inside to go into. */
function spoiledAt(value: unknown, [step, ...way]: readonly number[], spoil: string, name: string): string {
  if (step === undefined || typeof value !== 'object' || value === null) return spoil;
  const inside: readonly (readonly [string, unknown])[] = Array.isArray(value) ? value.map((each: unknown) => ['', each]) : Object.entries(value);
  const texts = inside.map(([, each], place) => (place === step % (inside.length + 1) ? spoiledAt(each, way, spoil, name) : JSON.stringify(each)));
  if (step % (inside.length + 1) === inside.length) texts.push(spoil);
  if (Array.isArray(value)) return `[${texts.join(',')}]`;
  return `{${texts.map((text, place) => `${JSON.stringify(inside[place]?.[0] ?? name)}:${text}`).join(',')}}`;
}
