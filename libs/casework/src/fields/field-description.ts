import type { Role } from '@redress/identity';
import type { PoolRole } from '@redress/procedures';

/** How a form asks for a field and OpenAPI describes it. */
export type FieldKind = 'DAY' | 'INSTANT' | 'SHORT_TEXT' | 'LONG_TEXT' | 'CHOICE' | 'CHOICES' | 'YES_NO' | 'NUMBER' | 'TEXTS' | 'ENTRIES' | 'ONE_OF_THE_CASE' | 'POOL_MEMBER';

/** What of the case a field of kind ONE_OF_THE_CASE chooses from. */
export type PartOfTheCase = 'INTERVIEW' | 'MEETING' | 'READING' | 'REMEDY' | 'LIMIT' | 'MISSED_LIMIT' | 'STATEMENT' | 'EXPIRY' | 'CORRECTION' | PartOfTheMember;

/** The same, of a member of the pool. */
export type PartOfTheMember = 'OFFER' | 'CONFLICT';

export interface FieldDescription {
  readonly name: string;
  readonly kind: FieldKind;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly options?: readonly string[];
  readonly maxLength?: number;
  /** What a text has to look like, as a regular expression, and one that does. */
  readonly pattern?: string;
  readonly example?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** A day that may lie ahead: an appointment or a target, not a fact (B1). */
  readonly isPlan?: true;
  readonly chooses?: PartOfTheCase;
  /** As what somebody of the pool is asked for, where the kind is POOL_MEMBER. */
  readonly asWhat?: PoolRole;
  /** The fields of one entry, and how many there may be, where the kind is ENTRIES. */
  readonly entry?: readonly FieldDescription[];
  readonly mostEntries?: number;
  /** Only these roles may give the field. */
  readonly onlyFor?: readonly Role[];
}

/** A class whose fields are described by the decorators of this folder. */
export type Described = abstract new () => object;

const described = new WeakMap<object, FieldDescription[]>();

export function describeField(prototype: object, description: FieldDescription): void {
  const own = described.get(prototype) ?? [];
  described.set(prototype, [...own, description]);
}

/** The fields of a command or an entry, its own first and then those it inherits. */
export function fieldsOf(target: Described): readonly FieldDescription[] {
  const fields: FieldDescription[] = [];
  for (let prototype: unknown = target.prototype; typeof prototype === 'object' && prototype !== null; prototype = Object.getPrototypeOf(prototype)) {
    fields.push(...(described.get(prototype) ?? []));
  }
  return fields;
}

/** The field of a path in the body: `points[0].text` is the field `text` of an entry of `points`. */
export function fieldAt(path: string, fields: readonly FieldDescription[]): FieldDescription | undefined {
  const [name = '', ...rest] = path.replaceAll(/\[\d+\]/g, '').split('.');
  const found = fields.find((each) => each.name === name);
  return rest.length > 0 ? fieldAt(rest.join('.'), found?.entry ?? []) : found;
}
