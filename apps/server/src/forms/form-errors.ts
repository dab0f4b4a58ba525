import type { FieldDescription } from '@redress/casework';
import type { Problem } from '../problems/problem.js';
import { idOf } from './controls.js';
import type { Typed } from './typed.js';

/** What the page says at its top and beside the fields after a command was not taken. */
export interface FormErrors {
  readonly summary: readonly { readonly text: string; readonly href: string }[];
  readonly byField: Readonly<Record<string, string>>;
}

export const noErrors: FormErrors = { summary: [], byField: {} };

/** A problem in the words of the form: missing answers are asked for by their label, and every error leads to its field. */
export function formErrorsOf({ detail, field, fields }: Problem, described: readonly FieldDescription[], typed: Typed): FormErrors {
  const told = fields ?? (field === undefined ? [] : [{ field, message: detail }]);
  const placed = told.flatMap(({ field: path, message }) => {
    const description = fieldAt(path, described);
    return description ? [{ path, description, text: wordsFor(description, path, message, typed) }] : [];
  });
  if (placed.length === 0) return { summary: [{ text: detail, href: '#form' }], byField: {} };
  return {
    summary: placed.map(({ path, description, text }) => ({ text, href: `#${idOf(path)}${description.kind === 'DAY' || description.kind === 'INSTANT' ? '-day' : ''}` })),
    byField: Object.fromEntries(placed.map(({ path, text }) => [path, text])),
  };
}

/** `points[0].text` is the field `text` of an entry of `points`. */
function fieldAt(path: string, described: readonly FieldDescription[]): FieldDescription | undefined {
  const [name = '', ...rest] = path.replaceAll(/\[\d+\]/g, '').split('.');
  const found = described.find((each) => each.name === name);
  return rest.length > 0 && found?.entry ? fieldAt(rest.join('.'), found.entry) : found;
}

function wordsFor({ kind, label }: FieldDescription, path: string, message: string, typed: Typed): string {
  const answered = Object.entries(typed).some(([name, value]) => (name === path || name.startsWith(`${path}-`) || name.startsWith(`${path}[`)) && value !== '' && !name.endsWith('-rows'));
  if (!answered) return `${kind === 'CHOICE' || kind === 'YES_NO' || kind === 'CHOICES' || kind === 'ONE_OF_THE_CASE' ? 'Choose' : 'Enter'}: ${lowerFirst(label)}`;
  if (message.includes('YYYY-MM-DD')) return `${label}: this must be a real date`;
  if (message.includes('offset')) return `${label}: give a real date and a time, as 14:30`;
  return fieldsMessage(label, message);
}

function fieldsMessage(label: string, message: string): string {
  return message.startsWith('Give ') ? `${label}: ${lowerFirst(message)}` : message;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
