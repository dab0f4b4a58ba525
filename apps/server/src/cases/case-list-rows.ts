import { kindNames, procedureNames, stateInWords } from '@redress/procedures';
import type { ListedCase } from '@redress/read-models';
import { standingInWords, type StandingInWords } from '../wording/standing.js';

/** A line of the list: the case and what is due next on it. */
export interface CaseListRow {
  readonly href: string;
  readonly reference: string;
  readonly what: string;
  readonly service: string;
  readonly receivedOn: string;
  readonly state: string;
  readonly suspended: boolean;
  readonly next?: { readonly title: string; readonly dueOn: string | undefined; readonly standing: StandingInWords };
  /** How many deadlines are owed besides the next. */
  readonly more: number;
}

export function caseListRows(cases: readonly ListedCase[]): readonly CaseListRow[] {
  return cases.map((each) => {
    const [next] = each.deadlines;
    return {
      href: `/cases/${each.caseId}`, reference: each.reference, receivedOn: each.receivedOn, suspended: each.suspended,
      what: each.procedure ? `${procedureNames[each.procedure]} ${kindNames[each.kind].toLowerCase()}` : kindNames[each.kind],
      service: each.service,
      state: stateInWords(each.state),
      ...(next ? { next: { title: next.title, dueOn: next.dueOn, standing: standingInWords(next) } } : {}),
      more: Math.max(each.deadlines.length - 1, 0),
    };
  });
}
