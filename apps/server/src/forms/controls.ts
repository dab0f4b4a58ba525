import type { FieldDescription } from '@redress/casework';
import { choiceInWords, own } from '@redress/procedures';
import { mostRows, rowCount } from './body-of-form.js';
import type { Control, ControlOption, ControlRow, DatePart } from './control.js';
import type { FormContext } from './form-context.js';
import { textOf, textsOf } from './typed.js';

/** More options than this are a list to choose from rather than a column of buttons. */
const mostRadios = 8;

/** The questions of a form, those about the case itself first. */
export function controlsOf(fields: readonly FieldDescription[], context: FormContext): readonly Control[] {
  const open = fields.filter(({ onlyFor }) => onlyFor === undefined || onlyFor.includes(context.role));
  return open.toSorted((one, other) => Number(other.kind === 'ONE_OF_THE_CASE') - Number(one.kind === 'ONE_OF_THE_CASE')).map((field) => controlOf(field, field.name, context));
}

export const idOf = (path: string): string => path.replaceAll(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '');

function controlOf(field: FieldDescription, name: string, context: FormContext): Control {
  const { typed, errors } = context;
  const error = own(errors, name);
  const common = {
    name, id: idOf(name), question: field.label, label: field.required ? field.label : `${field.label} (optional)`,
    ...(field.hint === undefined ? {} : { hint: field.hint }), ...(error === undefined ? {} : { error }),
  };
  switch (field.kind) {
    case 'DAY': return { ...common, hint: dayHint(field, context), kind: 'date', parts: dayParts(name, context) };
    case 'INSTANT': return { ...common, kind: 'moment', parts: [...dayParts(name, context), timePart(name, context)] };
    case 'LONG_TEXT': return { ...common, kind: 'textarea', value: textOf(typed, name) };
    case 'TEXTS': return { ...common, hint: [field.hint, 'One on each line.'].filter(Boolean).join(' '), kind: 'textarea', value: textOf(typed, name) };
    case 'YES_NO': return { ...common, kind: 'radios', inline: true, options: yesNo, value: textOf(typed, name) };
    case 'CHOICE': return { ...common, ...choosing(field.options ?? []), value: textOf(typed, name) };
    case 'CHOICES': return { ...common, kind: 'checkboxes', options: (field.options ?? []).map(inWords), values: textsOf(typed, name) };
    case 'NUMBER': return { ...common, kind: 'input', numeric: true, value: textOf(typed, name) };
    case 'ONE_OF_THE_CASE': return { ...common, ...among((field.chooses && context.parts[field.chooses]) ?? []), value: textOf(typed, name) };
    case 'ENTRIES': return { ...common, ...rowsOf(field, name, context) };
    case 'POOL_MEMBER': return { ...common, ...(context.suggested?.length ? { kind: 'radios', options: context.suggested } : { kind: 'input' }), value: textOf(typed, name) };
    case 'SHORT_TEXT': return { ...common, ...namingPart(own(context.rowsAbout, field.name)), value: textOf(typed, name) };
  }
}

const yesNo: readonly ControlOption[] = [{ value: 'yes', text: 'Yes' }, { value: 'no', text: 'No' }];
const inWords = (value: string): ControlOption => ({ value, text: choiceInWords(value) });

function choosing(options: readonly string[]): Pick<Control, 'kind' | 'options'> {
  return among(options.map(inWords));
}

function among(options: readonly ControlOption[]): Pick<Control, 'kind' | 'options'> {
  return { kind: options.length > mostRadios ? 'select' : 'radios', options };
}

/** A point or a recommendation of the case is chosen by what it says: nobody knows it by its id. */
function namingPart(parts: readonly ControlOption[] = []): Pick<Control, 'kind' | 'options'> {
  return parts.length > 0 ? { kind: 'select', options: parts } : { kind: 'input' };
}

function dayHint({ hint }: FieldDescription, { exampleDay }: FormContext): string {
  return [hint, `For example, ${exampleDay}.`].filter(Boolean).join(' ');
}

function dayParts(name: string, { typed }: FormContext): readonly DatePart[] {
  return (['day', 'month', 'year'] as const).map((part) => ({
    name: `${name}-${part}`, id: idOf(`${name}-${part}`), label: `${part.charAt(0).toUpperCase()}${part.slice(1)}`,
    value: textOf(typed, `${name}-${part}`), classes: part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
  }));
}

function timePart(name: string, { typed }: FormContext): DatePart {
  return { name: `${name}-time`, id: idOf(`${name}-time`), label: 'Time, as 14:30', value: textOf(typed, `${name}-time`), classes: 'govuk-input--width-5' };
}

/** A list about the points or the recommendations of the case has a row for each; any other begins with one empty row and has as many as were asked for. */
function rowsOf({ entry = [], label }: FieldDescription, name: string, context: FormContext): Pick<Control, 'kind' | 'rows' | 'addable'> {
  const about = entry.find((field) => field.required && (own(context.rowsAbout, field.name)?.length ?? 0) > 0)?.name;
  const parts = about === undefined ? [] : (own(context.rowsAbout, about) ?? []);
  const isFree = parts.length === 0;
  const count = isFree ? Math.max(rowCount(context.typed, name), 1) : parts.length;
  const rows = Array.from({ length: count }, (_, index): ControlRow => {
    const part = parts[index];
    const row = `${name}[${index}]`;
    const controls = entry.map((field, place) => {
      const path = `${row}.${field.name}`;
      const control = field.name === about && part ? fixedControl(path, part.value) : controlOf(field, path, context);
      return place === 0 && context.atRow === row ? { ...control, focus: true } : control;
    });
    return { title: part?.text ?? `${label}: ${index + 1}`, controls, ...(isFree && count > 1 ? { remove: row } : {}) };
  });
  return { kind: 'rows', rows, addable: isFree && count < mostRows };
}

function fixedControl(name: string, value: string): Control {
  return { kind: 'fixed', name, id: idOf(name), label: '', question: '', value };
}
