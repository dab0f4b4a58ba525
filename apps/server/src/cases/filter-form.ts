import { kindNames, kinds, procedureNames, procedures, stateInWords } from '@redress/procedures';
import { caseListStatuses, type CaseListStatus } from '@redress/read-models';
import { dayTyped } from '../forms/day-parts.js';
import type { Control, ControlOption } from '../forms/control.js';
import { controlsOf } from '../forms/controls.js';
import { textOf, typedOf, type Typed } from '../forms/typed.js';
import type { FieldProblem } from '../problems/problem.js';
import { wrongInWords } from './filter-errors.js';
import { stateNames } from './state-names.js';

const statusNames: Readonly<Record<CaseListStatus, string>> = {
  open: 'Open', overdue: 'Something overdue', 'due-today': 'Something due today', 'at-risk': 'Something due soon', suspended: 'Clock stopped', closed: 'Closed',
};

/** What was asked for by the address: days typed in three boxes become one value, as in the API. */
export function queryOf(query: unknown): Typed {
  const typed = typedOf(query);
  const days = ['receivedFrom', 'receivedTo'].flatMap((name) => {
    const day = dayTyped(typed, name);
    return day === undefined ? [] : [[name, day] as const];
  });
  const rest = Object.entries(typed).filter(([name, value]) => value !== '' && !/^received(?:From|To)-/.test(name));
  return Object.fromEntries([...rest, ...days]);
}

export interface FilterForm {
  readonly selects: readonly { readonly name: string; readonly label: string; readonly value: string; readonly options: readonly ControlOption[] }[];
  readonly q: string;
  readonly days: readonly Control[];
  /** Kept when the filter is applied. */
  readonly kept: readonly { readonly name: string; readonly value: string }[];
  readonly isFiltered: boolean;
}

export function filterForm(asked: Typed, wrong: readonly FieldProblem[]): FilterForm {
  const select = (name: string, label: string, options: readonly ControlOption[]) => ({ name, label, value: textOf(asked, name), options: [{ value: '', text: 'Any' }, ...options] });
  return {
    selects: [
      select('procedure', 'Procedure', procedures.map((value) => ({ value, text: procedureNames[value] }))),
      select('kind', 'Kind', kinds.map((value) => ({ value, text: kindNames[value] }))),
      select('status', 'How it stands', caseListStatuses.map((value) => ({ value, text: statusNames[value] }))),
      select('state', 'State', stateNames.map((value) => ({ value, text: stateInWords(value) }))),
    ],
    q: textOf(asked, 'q'),
    days: dayControls(asked, wrong),
    kept: ['sort', 'direction', 'indicator', 'period'].flatMap((name) => (textOf(asked, name) === '' ? [] : [{ name, value: textOf(asked, name) }])),
    isFiltered: Object.keys(asked).some((name) => !['sort', 'direction', 'page'].includes(name)),
  };
}

function dayControls(asked: Typed, wrong: readonly FieldProblem[]): readonly Control[] {
  const typed = Object.fromEntries(['receivedFrom', 'receivedTo'].flatMap((name) => {
    const [year = '', month = '', day = ''] = textOf(asked, name).split('-');
    return [[`${name}-year`, year], [`${name}-month`, month.replace(/^0/, '')], [`${name}-day`, day.replace(/^0/, '')]];
  }));
  const errors = Object.fromEntries(wrong.map((problem) => [problem.field, wrongInWords(problem)]));
  const fields = [['receivedFrom', 'Received from'], ['receivedTo', 'Received to']] as const;
  return controlsOf(
    fields.map(([name, label]) => ({ name, label, kind: 'DAY', required: true })),
    { typed, errors, role: 'CASE_WORKER', parts: {}, rowsAbout: {}, exampleDay: '18 6 2021' },
  );
}
