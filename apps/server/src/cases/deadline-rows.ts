import type { DeadlineView } from '@redress/casework';
import { policyInWords } from '@redress/procedures';
import { noDateInWords } from '@redress/procedures';
import { standingInWords, type StandingInWords } from '../wording/standing.js';

/** One deadline of the table, with the days that lead to its date. */
export interface DeadlineRow extends Pick<DeadlineView, 'deadlineId' | 'title' | 'cite' | 'startOn' | 'dueOn' | 'extendedFrom' | 'metOn'> {
  /** By which it is measured. */
  readonly policy: string;
  readonly standing: StandingInWords;
  readonly days: readonly DeadlineDay[];
  /** What stands in place of the due date. */
  readonly noDate?: string;
}

export interface DeadlineDay {
  readonly date: string;
  /** Which counted day it is, from 1; absent for one that is skipped. */
  readonly number?: number;
  readonly reason?: string;
}

/** What is still owed first, soonest first; then what is over, in the order of the procedure. */
export function deadlineRows(deadlines: readonly DeadlineView[]): readonly DeadlineRow[] {
  return deadlines.map(deadlineRow).toSorted((one, other) => order(one).localeCompare(order(other)));
}

function deadlineRow({ standing, explanation, policyVersion, ...deadline }: DeadlineView): DeadlineRow {
  let counted = 0;
  const days = (explanation?.days ?? []).map(({ date, counted: counts, reason }): DeadlineDay => {
    if (counts) counted += 1;
    return { date, ...(counts ? { number: counted } : {}), ...(reason === null ? {} : { reason }) };
  });
  return { ...deadline, policy: policyInWords(policyVersion), standing: standingInWords(standing), days, ...(deadline.dueOn === null ? { noDate: noDateInWords(standing) } : {}) };
}

function order({ metOn, dueOn, standing }: DeadlineRow): string {
  return metOn === undefined && standing.colour !== 'grey' ? `1${dueOn ?? '9999'}` : '2';
}
