import { dateInWords, type LondonDate } from '@redress/calendar';
import { kinds, procedures } from '@redress/procedures';
import { caseListSorts, caseListStatuses, type CaseListFilter, type CaseListPage } from '@redress/read-models';
import { reportedPeriod, type Reporting } from '@redress/reporting';
import { after } from './read-your-writes.js';
import { day, oneOf, someText, wholeNumber } from './kinds-of-parameter.js';
import type { Said } from './parameter.js';
import { period } from './period-parameter.js';
import { RequestRefused, type FieldProblem } from '../problems/problem.js';

/** What the list of cases can be asked for, in the address of the page and of the API alike. */
export const caseListParameters = {
  procedure: oneOf(procedures, 'Only cases under this procedure.'),
  kind: oneOf(kinds, 'Only representations of this kind.'),
  state: someText(60, "Only cases in this state of their procedure, for example S2_INVESTIGATION."),
  status: oneOf(caseListStatuses, 'Only cases that are open or closed, suspended, or have something overdue, due today or at risk.'),
  q: someText(100, 'Part of a reference, ours or the Ombudsman\'s.'),
  receivedFrom: day('Received on this day or after it.'),
  receivedTo: day('Received on this day or before it.'),
  indicator: someText(60, 'Only the cases behind this indicator, for example PI-2, in a period; goes with period.'),
  period: period('The quarter or financial year of the figure; goes with indicator.'),
  page: wholeNumber(1, 100_000, 'Page, from 1.'),
  pageSize: wholeNumber(1, 200, 'Cases on a page; 25 unless told.'),
  sort: oneOf(caseListSorts, 'What the list is sorted by; receivedOn unless told.'),
  direction: oneOf(['ascending', 'descending'] as const, 'Descending unless told.'),
  after,
};

export type CaseListSaid = Said<typeof caseListParameters>;

/** What was said as a filter, by what of it makes sense together, and what does not. */
export function tryFilterOf({ indicator, period: ofPeriod, procedure, kind, state, status, q, receivedFrom, receivedTo }: CaseListSaid, reporting: Reporting, today: LondonDate): FilterOutcome {
  const wrong: FieldProblem[] = [];
  const because = (field: string, message: string): void => void wrong.push({ field, code: 'ERR_VALIDATION', message });
  const definition = indicator === undefined ? undefined : reporting.definition(indicator);
  if ((indicator === undefined) !== (ofPeriod === undefined)) because(indicator === undefined ? 'indicator' : 'period', 'indicator and period go together: give both or neither.');
  else if (indicator !== undefined && definition === undefined) because('indicator', `Give one of ${reporting.definitions.map(({ id }) => id).join(', ')}.`);
  const isReversed = receivedFrom !== undefined && receivedTo !== undefined && receivedTo < receivedFrom;
  if (isReversed) because('receivedTo', `Choose ${dateInWords(receivedFrom)} or a later day: ${dateInWords(receivedTo)} comes before the first day.`);
  const behind = definition && ofPeriod && { counted: definition.formula, period: reportedPeriod(ofPeriod, today) };
  return { filter: given({ procedure, kind, state, status, q, receivedFrom, receivedTo: isReversed ? undefined : receivedTo, behind }), wrong };
}

export interface FilterOutcome {
  readonly filter: CaseListFilter;
  readonly wrong: readonly FieldProblem[];
}

/** The same for programs. Throws RequestRefused (400) for what makes no sense together. */
export function filterOf(said: CaseListSaid, reporting: Reporting, today: LondonDate): CaseListFilter {
  const { filter, wrong: [first] } = tryFilterOf(said, reporting, today);
  if (first) throw new RequestRefused(400, 'ERR_VALIDATION', first.message, { field: first.field });
  return filter;
}

export function pageOf({ page, pageSize, sort, direction }: CaseListSaid): CaseListPage {
  return given({ page, pageSize, sort, direction });
}

function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
