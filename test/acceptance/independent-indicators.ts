import type { TrackerCells } from '@redress/casework/testing';
import { cell, dayAfter, distribution, isWorkingDay, nextDay, quarterOf, sixMonthsAfter, workingDaysBetween, yearLabel, yearOf } from './day-by-day.js';

/** What one row says to an indicator: its day, whether it is in the numerator, and its number of days. */
interface Said {
  readonly on: string;
  readonly within?: boolean;
  readonly days?: number;
  readonly part?: string;
}

type Reading = (row: TrackerCells) => readonly Said[];

/** A figure as it is compared: count, numerator, days, and the counts of its parts. */
export type IndependentFigure = ReturnType<typeof figureOf>;

/** The domain's indicators once more, read row by row off the tracker by loops that share nothing with the product but the holidays. */
export function independentIndicators(rows: readonly TrackerCells[]): Record<string, (label: string) => IndependentFigure> {
  return Object.fromEntries(Object.entries(readings).map(([id, reading]) => {
    const said = rows.flatMap((row) => reading(row)).filter(({ on }) => on !== '');
    return [id, (label: string) => figureOf(said.filter(({ on }) => isIn(label, on)))];
  }));
}

/** '2020/21 Q4', '2020/21', and '2020/21 Q4 to date'. */
function isIn(label: string, on: string): boolean {
  if (!label.includes('Q')) return yearLabel(yearOf(on)) === label;
  const quarter = label.slice(0, '2020/21 Q4'.length);
  return label.endsWith('to date') ? quarterOf(on).startsWith(quarter.slice(0, 7)) && quarterOf(on) <= quarter : quarterOf(on) === quarter;
}

function figureOf(said: readonly Said[]) {
  const parts: Record<string, number> = {};
  for (const { part } of said) if (part !== undefined) parts[part] = (parts[part] ?? 0) + 1;
  return {
    count: said.length, fulfilled: said.filter(({ within }) => within === true).length,
    spread: distribution(said.flatMap(({ days }) => days ?? []).toSorted((one, other) => one - other)), parts,
  };
}

const none = {} as TrackerCells;
const is = (row: TrackerCells, procedure: string): boolean => row.kind === 'COMPLAINT' && row.procedure === procedure;

/** A stage by its limit, net of suspension; the row is taken for its suspension alone. */
function stage(procedure: string, end: string, start: (row: TrackerCells) => string, limit: number | ((row: TrackerCells) => string), pauses = true): Reading {
  return (row) => {
    const [on, from] = [cell(row, end), start(row)];
    if (!is(row, procedure) || on === '') return [];
    const due = typeof limit === 'number' ? dayAfter(from, limit, pauses ? row : none) : limit(row);
    return [{ on, within: on <= due, days: from < on ? workingDaysBetween(from, on, pauses ? row : none) : 0 }];
  };
}

/** A limit that suspensions move; its days are told with the suspended ones. */
function limit(procedure: string, end: string, start: (row: TrackerCells) => string, workingDays: number): Reading {
  return (row) => stage(procedure, end, start, workingDays)(row).map((said) => ({ ...said, days: start(row) < said.on ? workingDaysBetween(start(row), said.on, none) : 0 }));
}

/** Working days from one day to another of those who have both, by the day of the stage's end. */
function step(from: (row: TrackerCells) => string, to: (row: TrackerCells) => string): Reading {
  return (row) => {
    const on = cell(row, 'stage2_completed_on');
    if (!is(row, 'CSC') || on === '') return [];
    const [after, upTo] = [from(row), to(row)];
    return [{ on, ...(after === '' || upTo === '' ? {} : { days: upTo > after ? workingDaysBetween(after, upTo, none) : 0 }) }];
  };
}

const at = (column: string) => (row: TrackerCells): string => cell(row, column);

/** A corporate complaint that comes on a day on which nobody works counts as received on the next on which somebody does (T5). */
function corporateReceipt(row: TrackerCells): string {
  let day = cell(row, 'received_on');
  while (!isWorkingDay(day)) day = nextDay(day);
  return day;
}

interface Notes { readonly sent: string; readonly settled: string }

/** Notes of a row that were sent: agreed on a day, or answered by five days of silence from June 2021, or finalised with the report. */
function notesOf(row: TrackerCells): readonly Notes[] {
  return cell(row, 'interviews').split(';').filter(Boolean).flatMap((interview) => {
    const [, sent = '', agreed = ''] = interview.split('/');
    if (sent === '') return [];
    return [{ sent, settled: agreed !== '' ? agreed : sent >= '2021-06-01' ? dayAfter(sent, 5, none) : cell(row, 'report_submitted_on') }];
  });
}

const lastSettled = (row: TrackerCells): string => notesOf(row).map(({ settled }) => settled).toSorted().at(-1) ?? '';

function outcome(procedure: string, end: string, column: string): Reading {
  return (row) => {
    const part = cell(row, column);
    return is(row, procedure) && cell(row, end) !== '' && part !== '' ? [{ on: cell(row, end), within: part === 'UPHELD' || part === 'PARTIALLY_UPHELD', part }] : [];
  };
}

const complaints = (column: string, part: string, also: (row: TrackerCells) => boolean): Reading => (row) =>
  (row.kind === 'COMPLAINT' && also(row) ? [{ on: cell(row, column), part: cell(row, part) }] : []);

const acknowledged = (procedure: string, start: (row: TrackerCells) => string, limit: number): Reading => (row) => {
  const on = cell(row, 'acknowledged_on');
  return is(row, procedure) && on !== '' ? [{ on, within: on <= dayAfter(start(row), limit, none), days: start(row) < on ? workingDaysBetween(start(row), on, none) : 0 }] : [];
};

const requested = at('stage2_requested_on');
const received = at('received_on');
const answeredAdult = at('response_on');

const readings: Readonly<Record<string, Reading>> = {
  'PI-2': stage('CSC', 'stage2_completed_on', at('statement_agreed_on'), 65),
  'PI-2b': stage('CSC', 'stage2_completed_on', at('statement_agreed_on'), 25),
  'PI-2o': (row) => stage('CSC', 'stage2_completed_on', requested, 65)(row).map((said) => ({ ...said, days: workingDaysBetween(requested(row), said.on, none) })),
  'PI-3': stage('CORPORATE', 'stage2_completed_on', requested, 25),
  'stage-1-children': stage('CSC', 'stage1_responded_on', received, 10),
  'stage-1-corporate': stage('CORPORATE', 'stage1_responded_on', corporateReceipt, 20),
  'adult-care': (row) => stage('ASC', 'response_on', received, (each) => cell(each, 'response_due_on') || dayAfter(received(each), 25, none), false)(row),
  'stage-3-children': stage('CSC', 'stage3_completed_on', at('panel_report_on'), 15, false),
  'days-stage-2-children': stage('CSC', 'stage2_completed_on', at('statement_agreed_on'), 65),
  'days-stage-2-children-gross': stage('CSC', 'stage2_completed_on', at('statement_agreed_on'), 65, false),
  'days-stage-2-children-from-request': stage('CSC', 'stage2_completed_on', requested, 65, false),
  'days-stage-2-corporate': stage('CORPORATE', 'stage2_completed_on', requested, 25),
  'days-stage-2-corporate-gross': stage('CORPORATE', 'stage2_completed_on', requested, 25, false),
  'days-stage-2-corporate-from-request': stage('CORPORATE', 'stage2_completed_on', requested, 25, false),
  'days-stage-1-children': stage('CSC', 'stage1_responded_on', received, 10),
  'days-stage-1-corporate': stage('CORPORATE', 'stage1_responded_on', corporateReceipt, 20),
  'days-adult-care': stage('ASC', 'response_on', received, 25, false),
  'step-statement': step(requested, at('statement_agreed_on')),
  'step-investigator': step(requested, at('investigator_assigned_on')),
  'step-independent-person': step(requested, at('independent_person_assigned_on')),
  'step-notes': (row) => notesOf(row).flatMap(({ sent, settled }) => (settled === '' ? [] : [{ on: settled, days: workingDaysBetween(sent, settled, none) }])),
  'step-report': step(lastSettled, at('report_submitted_on')),
  'step-adjudication': step(at('report_submitted_on'), at('stage2_completed_on')),
  'complaints-by-subject': complaints('received_on', 'subject', (row) => row.rejected_on === ''),
  'complaints-rejected': complaints('rejected_on', 'procedure', (row) => row.rejected_on !== ''),
  'complaints-withdrawn': complaints('withdrawn_on', 'procedure', (row) => row.withdrawn_on !== ''),
  'outcomes-stage-1-children': outcome('CSC', 'stage1_responded_on', 'stage1_outcome'),
  'outcomes-stage-1-corporate': outcome('CORPORATE', 'stage1_responded_on', 'stage1_outcome'),
  'outcomes-stage-2-children': outcome('CSC', 'stage2_completed_on', 'stage2_outcome'),
  'outcomes-stage-2-corporate': outcome('CORPORATE', 'stage2_completed_on', 'stage2_outcome'),
  'well-founded-adult-care': (row) => (is(row, 'ASC') && cell(row, 'well_founded') !== '' ? [{ on: answeredAdult(row), within: row.well_founded === 'YES' }] : []),
  'ombudsman-references': (row) => (cell(row, 'lgsco_ref') === '' ? [] : [{ on: cell(row, 'lgsco_received_on') }]),
  'ombudsman-decisions': (row) => (cell(row, 'lgsco_outcome') === '' ? [] : [{ on: cell(row, 'lgsco_decided_on'), part: cell(row, 'lgsco_outcome') }]),
  'ombudsman-upheld': (row) => (['UPHELD', 'NOT_UPHELD'].includes(cell(row, 'lgsco_outcome')) ? [{ on: cell(row, 'lgsco_decided_on'), within: row.lgsco_outcome === 'UPHELD' }] : []),
  'CSC-ACK': acknowledged('CSC', received, 3),
  'ASC-ACK': acknowledged('ASC', received, 3),
  'CORP-ACK': acknowledged('CORPORATE', corporateReceipt, 7),
  'CSC-S2-65': limit('CSC', 'stage2_completed_on', at('statement_agreed_on'), 65),
  'CSC-ADJ': limit('CSC', 'stage2_completed_on', at('independent_person_report_on'), 10),
  'CSC-S3-RESP': stage('CSC', 'stage3_completed_on', at('panel_report_on'), 15, false),
  'CSC-S3-REPORT': stage('CSC', 'panel_report_on', at('panel_held_on'), 5, false),
  'CSC-S3-PANEL': limit('CSC', 'panel_held_on', at('stage3_requested_on'), 30),
  'ASC-6M': stage('ASC', 'response_on', received, (row) => sixMonthsAfter(received(row)), false),
};
