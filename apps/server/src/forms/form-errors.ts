import type { Problem } from '../problems/problem.js';
import type { Control } from './control.js';
import type { Typed } from './typed.js';

/** What the page says at its top and beside the fields after a command was not taken. */
export interface FormErrors {
  readonly summary: readonly { readonly text: string; readonly href: string }[];
  readonly byField: Readonly<Record<string, string>>;
}

export const noErrors: FormErrors = { summary: [], byField: {} };

/**
 * A problem in the words of the form: missing answers are asked for by their label, and every error leads to a control that this
 * person has before them. What is about none of them is said of the whole form.
 */
export function formErrorsOf({ detail, field, fields }: Problem, controls: readonly Control[], typed: Typed): FormErrors {
  const told = fields ?? (field === undefined ? [] : [{ field, message: detail }]);
  const placed = told.flatMap(({ field: path, message }) => {
    const control = controlAt(path, controls);
    return control ? [{ control, text: wordsFor(control, path, message, typed) }] : [];
  });
  if (placed.length === 0) return { summary: [{ text: detail, href: '#form' }], byField: {} };
  return {
    summary: placed.map(({ control, text }) => ({ text, href: `#${focusOf(control)}` })),
    byField: Object.fromEntries(placed.toReversed().map(({ control: { name }, text }) => [name, text])),
  };
}

/** The control of a path in the body, or the nearest to it: of a list, the first of the row, or of the list, that can be answered. */
function controlAt(path: string, controls: readonly Control[]): Control | undefined {
  const found = controls.find(({ name }) => path === name || path.startsWith(`${name}[`));
  if (found?.kind !== 'rows' || path === found.name) return found;
  const row = found.rows?.[Number(/^\[(\d+)\]/.exec(path.slice(found.name.length))?.[1])];
  const visible = (row?.controls ?? []).filter(({ kind }) => kind !== 'fixed');
  return (row && controlAt(path, visible)) ?? visible[0] ?? found;
}

/** The id of what takes the focus. */
function focusOf({ kind, id, rows }: Control): string {
  if (kind === 'date' || kind === 'moment') return `${id}-day`;
  const first = kind === 'rows' ? rows?.[0]?.controls.find((control) => control.kind !== 'fixed') : undefined;
  return first ? focusOf(first) : id;
}

const chosen: ReadonlySet<Control['kind']> = new Set(['radios', 'checkboxes', 'select']);

function wordsFor({ kind, question }: Control, path: string, message: string, typed: Typed): string {
  const answered = Object.entries(typed).some(([name, value]) => (name === path || name.startsWith(`${path}-`) || name.startsWith(`${path}[`)) && value !== '' && !name.endsWith('-rows'));
  if (!answered) return `${chosen.has(kind) ? 'Choose' : 'Enter'}: ${lowerFirst(question)}`;
  if (kind === 'date' && message.includes('YYYY-MM-DD')) return `${question}: this must be a real date`;
  if (kind === 'moment' && message.includes('offset')) return `${question}: give a real date and a time, as 14:30`;
  return message.startsWith('Give ') ? `${question}: ${lowerFirst(message)}` : message;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
