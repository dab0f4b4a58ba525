import type { FieldDescription } from '@redress/casework';
import { dayTyped, momentTyped } from './day-parts.js';
import { textOf, textsOf, type Typed } from './typed.js';

/** What the form says, as the body of the command: what was left empty is left out. */
export function bodyOfForm(fields: readonly FieldDescription[], typed: Typed, prefix = ''): Record<string, unknown> {
  return Object.fromEntries(fields.flatMap((field) => {
    const value = valueOf(field, typed, `${prefix}${field.name}`);
    return value === undefined ? [] : [[field.name, value]];
  }));
}

function valueOf(field: FieldDescription, typed: Typed, name: string): unknown {
  switch (field.kind) {
    case 'DAY': return dayTyped(typed, name);
    case 'INSTANT': return momentTyped(typed, name);
    case 'YES_NO': return yesOrNo(textOf(typed, name));
    case 'NUMBER': return numberOf(textOf(typed, name));
    case 'CHOICES': return listOf(textsOf(typed, name), field);
    case 'TEXTS': return listOf(textOf(typed, name).split(/\r?\n/).map((line) => line.trim()).filter(Boolean), field);
    case 'ENTRIES': return listOf(entriesOf(field, typed, name), field);
    default: return textOf(typed, name) === '' ? undefined : textOf(typed, name);
  }
}

/** A list that must be given may be empty: whether that is right is for the command to say. */
function listOf(values: readonly unknown[], { required }: FieldDescription): readonly unknown[] | undefined {
  return values.length > 0 || required ? values : undefined;
}

function yesOrNo(text: string): boolean | string | undefined {
  if (text === '') return undefined;
  return text === 'yes' ? true : text === 'no' ? false : text;
}

/** Text that is no number goes on as it is, so that the command can say so. */
function numberOf(text: string): number | string | undefined {
  if (text === '') return undefined;
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}

/** The rows of a list as they stand on the page, without the empty ones at its end. */
function entriesOf({ entry = [] }: FieldDescription, typed: Typed, name: string): readonly object[] {
  const rows = Array.from({ length: rowCount(typed, name) }, (_, index) => bodyOfForm(entry, typed, `${name}[${index}].`));
  const last = rows.findLastIndex((row) => Object.keys(row).length > 0);
  return rows.slice(0, last + 1);
}

export const mostRows = 200;

/** How many rows of a list the form had. */
export function rowCount(typed: Typed, name: string): number {
  const count = Number(textOf(typed, `${name}-rows`));
  return Number.isInteger(count) ? Math.min(Math.max(count, 0), mostRows) : 0;
}
