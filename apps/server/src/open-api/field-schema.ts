import type { FieldDescription } from '@redress/casework';
import type { JsonSchema } from '../parameters/json-schema.js';

/** A field of a command as JSON Schema tells it: the same description that forms are made from. */
export function fieldSchema(field: FieldDescription): JsonSchema {
  const { label, hint, onlyFor } = field;
  const description = [hint, onlyFor && `Only for: ${onlyFor.join(', ')}.`].filter(Boolean).join(' ');
  return { title: label, ...(description === '' ? {} : { description }), ...kindSchema(field) };
}

/** The fields of a command, or of an entry of a list, as one closed object. */
export function objectSchema(fields: readonly FieldDescription[]): JsonSchema {
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

function kindSchema({ kind, options = [], maxLength, pattern, example, minimum, maximum, entry = [], mostEntries, isPlan }: FieldDescription): JsonSchema {
  const looks = { ...(pattern === undefined ? {} : { pattern }), ...(example === undefined ? {} : { examples: [example] }) };
  const text: JsonSchema = { type: 'string', minLength: 1, ...(maxLength === undefined ? {} : { maxLength }), ...looks };
  switch (kind) {
    case 'DAY': return { type: 'string', format: 'date', examples: [isPlan ? '2021-07-01' : '2021-06-18'] };
    case 'INSTANT': return { type: 'string', format: 'date-time', examples: ['2021-06-18T09:30:00Z'] };
    case 'CHOICE': return { type: 'string', enum: options };
    case 'CHOICES': return { type: 'array', items: { type: 'string', enum: options } };
    case 'YES_NO': return { type: 'boolean' };
    case 'NUMBER': return { type: 'integer', ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) };
    case 'TEXTS': return { type: 'array', items: text };
    case 'ENTRIES': return { type: 'array', items: objectSchema(entry), ...(mostEntries === undefined ? {} : { maxItems: mostEntries }) };
    default: return text;
  }
}

/** A body that a person could send: every field that must be given, with something that fits. */
export function exampleOf(fields: readonly FieldDescription[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(fields.filter(({ required }) => required).map((field) => [field.name, exampleValue(field)]));
}

function exampleValue({ kind, options = [], minimum = 1, entry = [], label, example, chooses, isPlan }: FieldDescription): unknown {
  switch (kind) {
    case 'DAY': return isPlan ? '2021-07-01' : '2021-06-18';
    case 'INSTANT': return '2021-06-18T09:30:00Z';
    case 'CHOICE': return options[0];
    case 'CHOICES': return options.slice(0, 1);
    case 'YES_NO': return true;
    case 'NUMBER': return minimum;
    case 'TEXTS': return [label];
    case 'ENTRIES': return [exampleOf(entry)];
    case 'ONE_OF_THE_CASE': return chooses?.endsWith('LIMIT') ? 'CSC-S1' : chooses === 'STATEMENT' ? '1.summary' : '0f3c8f1a-2f5d-5c8e-8a44-7d2b6f1f9b11';
    // Ids and names alike: without a space, it fits both.
    case 'POOL_MEMBER': return 'IO-7';
    case 'SHORT_TEXT': return example ?? 'EXAMPLE-1';
    case 'LONG_TEXT': return label;
  }
}
