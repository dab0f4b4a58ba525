import fc from 'fast-check';
import { hostileText } from './hostile.js';
import { partFromNow } from './marks.js';
import { seldom } from './seldom.js';
import type { Sent } from './sent.js';
import type { ServedControl, ServedForm } from './served-forms.js';

/** A form as a person, or a program that pretends to be one, sends it from its page. */
export function filled({ method, action, controls }: ServedForm, page: string, headers: Readonly<Record<string, string>>): fc.Arbitrary<Sent> {
  const answers = fc.tuple(...controls.map((control) => answerTo(control).map((values) => values.map((value) => pair(control.name, value)))));
  const surprise = seldom(4, fc.tuple(fc.oneof(hostileText, fc.constantFrom('add-row', 'remove-row', 'points-rows', 'key', 'revision', 'points[0]', 'points[999999].text')), hostileText).map(([name, value]) => [pair(name, value)]), []);
  return fc.tuple(answers, surprise).map(([said, more]) => {
    const text = [...said, more].flat().join('&');
    const path = action === '' ? page : action;
    if (method === 'GET') return { method, path: `${path.split('?')[0] ?? ''}?${text}`, headers };
    return { method, path, headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' }, body: text };
  });
}

/** What is typed, chosen or left out: mostly what the page offers. */
function answerTo({ name, type, values }: ServedControl): fc.Arbitrary<readonly string[]> {
  const hostile = { weight: 1, arbitrary: hostileText.map((text) => [text]) };
  const none = { weight: 1, arbitrary: fc.constant([]) };
  if (type === 'hidden') return fc.oneof({ weight: 30, arbitrary: fc.constant(values) }, hostile, none);
  if (type === 'button') return fc.oneof({ weight: 12, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.constantFrom(...values).map((one) => [one]) });
  if (type === 'checkbox') return fc.oneof({ weight: 8, arbitrary: fc.subarray([...values]) }, hostile);
  if (type === 'radio' || type === 'select') return fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...values).map((one) => [one]) }, hostile, none);
  return fc.oneof({ weight: 12, arbitrary: typed(name).map((text) => [text]) }, hostile, none);
}

/** By what the input's name says of it: a date is typed in three boxes. */
function typed(name: string): fc.Arbitrary<string> {
  const part = (['day', 'month', 'year'] as const).find((each) => name.endsWith(`-${each}`));
  if (part) return fc.oneof({ weight: 9, arbitrary: fc.constant(partFromNow(part, 0)) }, { weight: 1, arbitrary: fc.constantFrom('0', '31', '13', '1900', '٣') });
  if (name.endsWith('-time')) return fc.constantFrom('09:30', '0.00', '23:59');
  return fc.constantFrom('Ann Other', 'IO-1', 'IP-1', 'PM-1', 'SAFEGUARDING', 'P1', '3', 'One\nOther', '21 000 077');
}

function pair(name: string, value: string): string {
  return `${form(name)}=${form(value)}`;
}

/** As forms are sent; what stands for a day stays as it is. */
function form(text: string): string {
  return /^@[+-]\d+@/.test(text) ? text : encodeURIComponent(text.toWellFormed()).replaceAll('%20', '+');
}
