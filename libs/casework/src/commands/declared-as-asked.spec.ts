import { expect, test } from '@jest/globals';
import { personalFields, type DeclaredLeaf } from '@redress/procedures';
import { fieldsOf, type FieldDescription, type FieldKind } from '../fields/index.js';
import { commandDefinitions } from './registry.js';

type Declared = DeclaredLeaf | { readonly [field: string]: Declared };

/** What is chosen is said in the words of its list, what is typed as it was typed: the map of fields says of which sort each is. */
const chosen: ReadonlySet<FieldKind> = new Set(['CHOICE', 'CHOICES']);
const typed: ReadonlySet<FieldKind> = new Set(['SHORT_TEXT', 'LONG_TEXT', 'TEXTS']);

/** A field is recorded in the first event that has one of its name; what follows from the decision may have another of that name. */
const fieldsRecorded = commandDefinitions.flatMap(({ name, commandClass }) => fieldsOf(commandClass).flatMap((field) =>
  commandClass.proposes.map((type) => pairs(`${name}: ${type}`, [field], personalFields[type] as Declared)).find(({ length }) => length > 0) ?? []));

function pairs(path: string, asked: readonly FieldDescription[], declared: Declared): readonly (readonly [string, FieldKind, DeclaredLeaf])[] {
  return asked.flatMap(({ name, kind, entry }) => {
    const of = isLeaf(declared) ? undefined : declared[name];
    if (of === undefined) return [];
    if (entry) return pairs(`${path}.${name}`, entry, of);
    return isLeaf(of) ? [[`${path}.${name}`, kind, of] as const] : [];
  });
}

function isLeaf(declared: Declared): declared is DeclaredLeaf {
  return typeof declared.personal === 'boolean';
}

test.each(fieldsRecorded.filter(([, kind]) => chosen.has(kind)))('%s, a %s, is declared as an answer', (_, _kind, leaf) => {
  expect(leaf.personal ? 'closed' in leaf : !('code' in leaf) || leaf.code === 'ANSWER').toBe(true);
});

test.each(fieldsRecorded.filter(([, kind]) => typed.has(kind)))('%s, a %s, is declared as text or as what people know it by', (_, _kind, leaf) => {
  expect(leaf.personal ? !('closed' in leaf) : 'code' in leaf && leaf.code !== 'ANSWER').toBe(true);
});

test('most fields of the commands are found in what they record', () => {
  expect(fieldsRecorded.filter(([, kind]) => chosen.has(kind) || typed.has(kind)).length).toBeGreaterThan(60);
});
