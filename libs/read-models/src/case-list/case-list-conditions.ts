import type { LondonDate } from '@redress/calendar';
import type { Seen } from '@redress/identity';
import { casesCountedSql, tableOf, type Placed } from '../indicators/formula-sql.js';
import type { CaseListFilter, CaseListSort, CaseListStatus } from './case-list-filter.js';

const owed = 'EXISTS (SELECT FROM case_list.deadlines d WHERE d.stream_id = c.stream_id AND d.owed AND';
const byStatus: Readonly<Record<CaseListStatus, (today: () => string) => string>> = {
  open: () => 'c.ended_on IS NULL',
  closed: () => 'c.ended_on IS NOT NULL',
  overdue: (today) => `${owed} d.due_on < ${today()})`,
  'due-today': (today) => `${owed} d.due_on = ${today()})`,
  'at-risk': (today) => `${owed} ${today()} BETWEEN d.at_risk_from AND d.due_on)`,
  suspended: () => 'c.suspended',
};

/** What a case `c` must meet on a London date to be listed for the eyes of somebody. */
export function listConditions(filter: CaseListFilter, today: LondonDate, seen: Seen, value: Placed): string {
  return [
    seen('c'),
    filter.procedure && `c.procedure = ${value(filter.procedure)}`,
    filter.kind && `c.kind = ${value(filter.kind)}`,
    filter.state && `c.state = ${value(filter.state)}`,
    filter.status && byStatus[filter.status](() => `${value(today)}::date`),
    filter.q && referenceLike(value(`%${escaped(filter.q)}%`), seen),
    filter.receivedFrom && `c.received_on >= ${value(filter.receivedFrom)}`,
    filter.receivedTo && `c.received_on <= ${value(filter.receivedTo)}`,
    filter.behind && `c.case_id IN (${casesCountedSql(filter.behind.counted, value(filter.behind.period.from), value(filter.behind.period.to), value)} AND ${seen(tableOf(filter.behind.counted))})`,
  ].filter((condition) => condition !== undefined && condition !== '').join(' AND ');
}

/** The stream makes every order total, so that pages neither repeat nor leave out a case. Each is that of an index, one way or the other. */
export function listOrder(sort: CaseListSort, direction: 'ascending' | 'descending'): string {
  const way = direction === 'ascending' ? 'ASC' : 'DESC';
  const first = { receivedOn: `c.received_on ${way}`, reference: `c.reference ${way}`, nextDueOn: `c.next_due_on ${way} NULLS LAST` }[sort];
  return `${first}, c.stream_id ${way}`;
}

/** A reference that somebody may not see is not found by it either. */
function referenceLike(pattern: string, seen: Seen): string {
  return `(c.reference ILIKE ${pattern} OR EXISTS (SELECT FROM case_list.referrals r WHERE r.case_id = c.case_id AND r.lgsco_reference ILIKE ${pattern} AND ${seen('r')}))`;
}

/** Wildcards that a person typed mean themselves. */
function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
