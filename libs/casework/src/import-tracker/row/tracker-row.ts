import type { LondonDate } from '@redress/calendar';
import {
  channels, complainantTypes, complimentCriteria, findings, kinds, lgscoOutcomes, procedures, rejectionReasons, subjects, suspensionReasons,
  type ComplimentCriterion,
} from '@redress/procedures';
import { dateOf, oneOf, required, textIn } from './cell.js';
import { factDates, planDates, type Cells, type Column, type DateColumn } from './columns.js';
import { refuseHalfFilled } from './half-filled.js';
import { interviewsIn, type InterviewDates } from './interviews-cell.js';
import { refuseOutOfPlace } from './out-of-place.js';
import { refusedIn } from './row-refused.js';

/** One row, understood: every date is a day, every choice one of its list. Whether it could have happened is not asked here. */
export type TrackerRow = ReturnType<typeof rowOf>;

export type TrackerDates = Readonly<Partial<Record<DateColumn, LondonDate>>>;

/** Throws RowRefused. `today` is the London date of the import: facts dated after it are refused (domain rule B1). */
export function rowOf(cells: Cells, today: LondonDate) {
  const ref = referenceIn(cells);
  const kind = required(oneOf(cells, 'kind', kinds), 'kind');
  const procedure = required(oneOf(cells, 'procedure', procedures), 'procedure', 'ERR_PROCEDURE_MISSING');
  refuseOutOfPlace(cells, kind, procedure);
  refuseHalfFilled(cells);
  const on = datesIn(cells, today);
  return {
    ref, kind, procedure, on,
    receivedOn: required(on.received_on, 'received_on'),
    interviews: interviewsBy(today, interviewsIn(cells.interviews)),
    service: textIn(cells, 'service'),
    team: textIn(cells, 'team'),
    complainantName: textIn(cells, 'complainant_name'),
    subject: oneOf(cells, 'subject', subjects),
    channel: oneOf(cells, 'channel', channels),
    complainantType: oneOf(cells, 'complainant_type', complainantTypes),
    rejectionReason: oneOf(cells, 'rejection_reason', rejectionReasons),
    suspensionReason: oneOf(cells, 'suspension_reason', suspensionReasons, 'ERR_SUSPENSION_REASON'),
    stage1Outcome: oneOf(cells, 'stage1_outcome', findings),
    stage2Outcome: oneOf(cells, 'stage2_outcome', findings),
    investigator: poolCodeIn(cells, 'investigator'),
    independentPerson: poolCodeIn(cells, 'independent_person'),
    wellFounded: oneOf(cells, 'well_founded', yesOrNo),
    failedCriteria: failedCriteriaIn(cells),
    lgscoReference: textIn(cells, 'lgsco_ref'),
    lgscoOutcome: oneOf(cells, 'lgsco_outcome', lgscoOutcomes),
  };
}

const yesOrNo = ['YES', 'NO'] as const;

/** A reference stands in addresses, lists and answers, so it is one short word or phrase. */
function referenceIn(cells: Cells): string {
  const ref = required(textIn(cells, 'ref'), 'ref');
  if (ref.length > 100 || /\p{Cc}/u.test(ref)) throw refusedIn('ref', 'ERR_VALIDATION', 'A reference has at most 100 characters on one line. Shorten it.');
  return ref;
}

/** The code names a pool member for ever and is part of the name of a stream, so it must not be the person's name. */
function poolCodeIn(cells: Cells, column: 'investigator' | 'independent_person'): string | undefined {
  const code = textIn(cells, column);
  if (code === undefined || /^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$/.test(code)) return code;
  throw refusedIn(column, 'ERR_VALIDATION', 'A pool member is given by code, not by name: letters, digits, ".", "_" and "-", for example IO-07.');
}

function datesIn(cells: Cells, today: LondonDate): TrackerDates {
  const dates = [...factDates, ...planDates].flatMap((column) => (cells[column] === '' ? [] : [[column, dateOf(cells[column], column)] as const]));
  const facts: readonly Column[] = factDates;
  for (const [column, date] of dates) if (facts.includes(column)) refuseFuture(date, today, column);
  return Object.fromEntries(dates);
}

function interviewsBy(today: LondonDate, interviews: readonly InterviewDates[]): readonly InterviewDates[] {
  for (const { heldOn, sentOn, agreedOn } of interviews) {
    for (const date of [heldOn, sentOn, agreedOn]) if (date !== undefined) refuseFuture(date, today, 'interviews');
  }
  return interviews;
}

function refuseFuture(date: LondonDate, today: LondonDate, column: Column): void {
  if (date > today) throw refusedIn(column, 'ERR_FUTURE_DATE', `The date ${date} is after today (${today}). Give the day it happened.`);
}

/** The criteria a compliment was found to fail; undefined while it has not been assessed [seed 13]. */
function failedCriteriaIn(cells: Cells): readonly ComplimentCriterion[] | undefined {
  const answers = complimentCriteria.map((criterion) => [criterion, oneOf(cells, criterionColumns[criterion], yesOrNo)] as const);
  if (answers.every(([, answer]) => answer === undefined)) return undefined;
  return answers.flatMap(([criterion, answer]) => (required(answer, criterionColumns[criterion]) === 'NO' ? [criterion] : []));
}

const criterionColumns = {
  moreThanThanks: 'compliment_more_than_thanks',
  exceptionalService: 'compliment_exceptional',
  externalSource: 'compliment_external',
  independentOfAuthority: 'compliment_independent',
} as const satisfies Record<ComplimentCriterion, Column>;

