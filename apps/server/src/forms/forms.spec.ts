import { describe, expect, it } from '@jest/globals';
import type { FieldDescription } from '@redress/casework';
import { problem } from '../problems/problem.js';
import { bodyOfForm } from './body-of-form.js';
import { controlsOf } from './controls.js';
import type { FormContext } from './form-context.js';
import { formErrorsOf } from './form-errors.js';
import { typedOf } from './typed.js';

const fields: readonly FieldDescription[] = [
  { name: 'sentOn', kind: 'DAY', label: 'The day it was sent', required: true },
  { name: 'receivedAt', kind: 'INSTANT', label: 'The moment', required: false },
  { name: 'outcome', kind: 'CHOICE', label: 'Outcome', required: true, options: ['UPHELD', 'NOT_UPHELD'] },
  { name: 'failed', kind: 'CHOICES', label: 'Failed', required: false, options: ['A', 'B'] },
  { name: 'agrees', kind: 'YES_NO', label: 'Agrees', required: false },
  { name: 'members', kind: 'TEXTS', label: 'Members', required: true },
  { name: 'count', kind: 'NUMBER', label: 'Count', required: false },
  { name: 'points', kind: 'ENTRIES', label: 'Points', required: true, entry: [{ name: 'pointId', kind: 'SHORT_TEXT', label: 'Point', required: true }, { name: 'text', kind: 'LONG_TEXT', label: 'The point', required: true }] },
  { name: 'interviewId', kind: 'ONE_OF_THE_CASE', label: 'Interview', required: true, chooses: 'INTERVIEW' },
  { name: 'waiver', kind: 'LONG_TEXT', label: 'Waiver', required: false, onlyFor: ['COMPLAINTS_MANAGER'] },
];

const context: FormContext = { typed: {}, errors: {}, role: 'CASE_WORKER', parts: { INTERVIEW: [{ value: 'I1', text: 'Interview 1' }] }, rowsAbout: {}, exampleDay: '16 6 2021' };

describe('what a form says', () => {
  it('is the body of the command', () => {
    const typed = {
      'sentOn-day': '5', 'sentOn-month': '6', 'sentOn-year': '2021', 'receivedAt-day': '18', 'receivedAt-month': '06', 'receivedAt-year': '2021', 'receivedAt-time': '9:30',
      outcome: 'UPHELD', failed: ['A', 'B'], agrees: 'no', members: ' Ann \r\n\r\nBob', count: '3', interviewId: 'I1', waiver: ' late ',
      'points-rows': '3', 'points[0].text': 'first', 'points[1].text': '', 'points[1].pointId': 'P2', 'points[2].text': '',
    };
    expect(bodyOfForm(fields, typed)).toEqual({
      sentOn: '2021-06-05', receivedAt: '2021-06-18T08:30:00.000Z', outcome: 'UPHELD', failed: ['A', 'B'], agrees: false, members: ['Ann', 'Bob'], count: 3, interviewId: 'I1', waiver: 'late',
      points: [{ text: 'first' }, { pointId: 'P2' }],
    });
  });

  it('leaves out what was left empty, but a list that must be given is given empty', () => {
    expect(bodyOfForm(fields, { 'sentOn-day': '', outcome: '', 'points-rows': '2' })).toEqual({ members: [], points: [] });
  });

  it('keeps what is wrong as it was typed, for the command to refuse', () => {
    expect(bodyOfForm(fields, { 'sentOn-day': '31', 'sentOn-month': '2', 'sentOn-year': '2021', 'receivedAt-time': 'noon', agrees: 'maybe', count: 'many', failed: 'A' })).toMatchObject({
      sentOn: '2021-02-31', receivedAt: 'Tnoon', agrees: 'maybe', count: 'many', failed: ['A'],
    });
  });

  it('takes nothing from a body that no form of ours sends', () => {
    expect(typedOf({ a: '1', b: ['1', '2'], c: { d: '1' }, e: [1], f: 2 })).toEqual({ a: '1', b: ['1', '2'] });
    expect([typedOf(undefined), typedOf('text')]).toEqual([{}, {}]);
  });

  it('has as many rows as it says, within bounds', () => {
    expect(bodyOfForm(fields, { 'points-rows': '1e9', 'points[0].text': 'x' }).points).toEqual([{ text: 'x' }]);
    expect(bodyOfForm(fields, { 'points-rows': '-1', 'points[0].text': 'x' }).points).toEqual([]);
  });
});

describe('the questions of a form', () => {
  it('begin with which part of the case is meant, and leave out what is not for this role', () => {
    expect(controlsOf(fields, context).map(({ name }) => name)).toEqual(['interviewId', 'sentOn', 'receivedAt', 'outcome', 'failed', 'agrees', 'members', 'count', 'points']);
    expect(controlsOf(fields, { ...context, role: 'COMPLAINTS_MANAGER' }).map(({ name }) => name)).toContain('waiver');
  });

  it('keep what was typed and tell what is wrong with it', () => {
    const [, sentOn, , outcome] = controlsOf(fields, { ...context, typed: { 'sentOn-day': '31', outcome: 'UPHELD' }, errors: { sentOn: 'No such day' } });
    expect(sentOn).toMatchObject({ kind: 'date', label: 'The day it was sent', hint: 'For example, 16 6 2021.', error: 'No such day' });
    expect(sentOn?.parts?.map(({ value }) => value)).toEqual(['31', '', '']);
    expect(outcome).toMatchObject({ kind: 'radios', value: 'UPHELD', options: [{ value: 'UPHELD', text: 'Upheld' }, { value: 'NOT_UPHELD', text: 'Not upheld' }] });
  });

  it('say which need not be answered', () => {
    expect(controlsOf(fields, context).filter(({ label }) => label.endsWith('(optional)')).map(({ name }) => name)).toEqual(['receivedAt', 'failed', 'agrees', 'count']);
  });

  it('offer many options as a list', () => {
    const many: FieldDescription = { name: 'why', kind: 'CHOICE', label: 'Why', required: true, options: Array.from({ length: 9 }, (_, index) => `REASON_${index}`) };
    expect(controlsOf([many], context)[0]?.kind).toBe('select');
  });

  it('have a row for each point of the case where they are about the points', () => {
    const points = controlsOf(fields, { ...context, rowsAbout: { pointId: [{ value: 'P1', text: 'P1: nobody came' }, { value: 'P2', text: 'P2' }] } }).find(({ name }) => name === 'points');
    expect(points?.rows?.map(({ title, controls: [id] }) => [title, id?.kind, id?.value])).toEqual([['P1: nobody came', 'fixed', 'P1'], ['P2', 'fixed', 'P2']]);
  });

  it('have rows to add where a point may be named and need not be', () => {
    const recommendations: FieldDescription = { name: 'recommendations', kind: 'ENTRIES', label: 'Recommendations', required: true, entry: [{ name: 'pointId', kind: 'SHORT_TEXT', label: 'Point', required: false }] };
    const [list] = controlsOf([recommendations], { ...context, rowsAbout: { pointId: [{ value: 'P1', text: 'P1' }, { value: 'P2', text: 'P2' }] } });
    expect(list?.rows?.map(({ title }) => title)).toEqual(['Recommendations: 1']);
    expect(list?.rows?.[0]?.controls).toEqual([expect.objectContaining({ kind: 'select', label: 'Point (optional)', options: [{ value: 'P1', text: 'P1' }, { value: 'P2', text: 'P2' }] })]);
  });
});

describe('what was wrong with a form', () => {
  const failed = (field: string, message: string) => problem(400, 'ERR_VALIDATION', message, { fields: [{ field, message }] });

  it.each([
    ['sentOn', 'Give a real date as YYYY-MM-DD.', {}, 'Enter: the day it was sent', '#sentOn-day'],
    ['sentOn', 'Give a real date as YYYY-MM-DD.', { 'sentOn-day': '31' }, 'The day it was sent: this must be a real date', '#sentOn-day'],
    ['receivedAt', 'Give a date and time with Z or an offset, such as …', { 'receivedAt-time': 'noon' }, 'The moment: give a real date and a time, as 14:30', '#receivedAt-day'],
    ['outcome', 'Choose one of UPHELD, NOT_UPHELD.', {}, 'Choose: outcome', '#outcome'],
    ['points[1].text', 'Give text of 1 to 20,000 characters.', { 'points[1].text': ' ' }, 'The point: give text of 1 to 20,000 characters.', '#points-1-text'],
    ['points', 'Give a list of 1 to 200 entries.', { 'points-rows': '1' }, 'Enter: points', '#points-0-pointId'],
  ])('%s: %s %j is told as "%s"', (field, message, typed, text, href) => {
    expect(formErrorsOf(failed(field, message), controlsOf(fields, { ...context, typed: { ...typed, 'points-rows': '2' } }), typed).summary).toEqual([{ text, href }]);
  });

  it('is told for the whole form where it is about no field of it', () => {
    expect(formErrorsOf(problem(409, 'ERR_STATE', 'The case is closed.', { field: 'effectiveDate' }), controlsOf(fields, context), {})).toEqual({ summary: [{ text: 'The case is closed.', href: '#form' }], byField: {} });
  });
});
