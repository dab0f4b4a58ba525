import { commandNamed, fieldsOf, type FieldDescription } from '@redress/casework';
import type { CommandStep, Exploration } from '@redress/casework/testing';
import { constantFrom, oneof, sample, string } from 'fast-check';

/** What a look at it could mistake for a code, an id, a date, a formula, markup or nothing. */
const confusing = constantFrom(
  'CAMHS', 'MARY', 'NORTH_EAST', 'PARTIALLY_UPHELD', 'CSC-S2-65', 'P1', 'IO-R1', '2021-06-18', '2021-06-18T09:30:00Z', 'sentOn', 'ChildMoved', 'true', 'null', 'none', '0',
  '=SUM(A1:A9)', '@here', '<b>bold</b> & "quoted"', '&amp;', '{{ title }}', '{% include "x" %}', 'one\ntwo', 'Zoë Ó Briain 李', '\u{1F600}', '0f3c8f1a-2f5d-5c8e-8a44-7d2b6f1f9b11',
);
const anything = string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => /\S/.test(text) && !text.includes('\0') && text.isWellFormed());

/** The same journeys by people who type whatever they like wherever text is asked for. */
export function withWhatPeopleType({ steps, ...exploration }: Exploration, seed: number): Exploration {
  const texts = sample(oneof(confusing, anything), { seed, numRuns: 200 });
  // By the place it stands at: the model and the house are given one step each, and both must get the same.
  const places = new Map<string, number>();
  const placeOf = (path: string): number => places.get(path) ?? places.set(path, places.size).size - 1;
  const typing = (step: CommandStep): CommandStep => {
    const fields = fieldsOf(commandNamed(step.command)?.commandClass ?? Object);
    return { ...step, body: (present) => withTexts(step.body(present), fields, (path) => texts[placeOf(`${step.label} ${path}`) % texts.length] ?? '') };
  };
  return { ...exploration, steps: new Map([...steps].map(([label, step]) => [label, 'command' in step ? typing(step) : step])) };
}

function withTexts(body: object, fields: readonly FieldDescription[], text: (path: string) => string, prefix = ''): object {
  return Object.fromEntries(Object.entries(body).map(([name, value]) => {
    const field = fields.find((each) => each.name === name);
    const path = `${prefix}${name}`;
    if (field?.entry && Array.isArray(value)) return [name, value.map((each: object, index) => withTexts(each, field.entry ?? [], text, `${path}[${index}].`))];
    return [name, field && isTyped(field) && typeof value === 'string' ? text(path) : value];
  }));
}

/** Text in words of one's own: an id names somebody or something, and the Ombudsman's reference is compared. */
function isTyped({ kind, name, maxLength = 0 }: FieldDescription): boolean {
  return kind === 'LONG_TEXT' || (kind === 'SHORT_TEXT' && maxLength > longestId && name !== 'lgscoReference');
}

const longestId = 100;
