import type { PoolRole } from '@redress/procedures';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateNested } from 'class-validator';
import { fieldsOf, type PartOfTheCase } from './field-description.js';
import { field, type FieldOptions } from './field.js';
import { isIdentifier, longestId } from './is-identifier.js';

const mostEntries = 200;

/** A list of entries, each with fields of its own. An empty list passes unless at least one entry is wanted: then a rule may still refuse it. */
export const Entries = (label: string, entry: new () => object, { atLeast = 0, ...options }: FieldOptions & { atLeast?: number } = {}) => {
  const message = `Give a list of ${atLeast} to ${mostEntries} entries.`;
  return field(
    label, options, { kind: 'ENTRIES', entry: fieldsOf(entry), mostEntries },
    IsArray({ message }), ArrayMinSize(atLeast, { message }), ArrayMaxSize(mostEntries, { message }), ValidateNested({ each: true, message: 'Give each entry as an object.' }), Type(() => entry),
  );
};

/** An id or reference: plain, for it stands in stream names, URLs and logs. */
export const Identifier = (label: string, options: FieldOptions = {}) => field(label, options, { kind: 'SHORT_TEXT', maxLength: longestId }, isIdentifier());

/** The id of a member of the pool, whom a form suggests in the role it is asked for (domain 3.10.2). */
export const PoolMember = (label: string, asWhat: PoolRole, options: FieldOptions = {}) =>
  field(label, options, { kind: 'POOL_MEMBER', asWhat, maxLength: longestId }, isIdentifier());

/** The id of something the case holds: an interview, a remedy, a limit's code. */
export const OneOfTheCase = (label: string, chooses: PartOfTheCase, options: FieldOptions = {}) =>
  field(label, options, { kind: 'ONE_OF_THE_CASE', chooses, maxLength: longestId }, isIdentifier());
