import type { CaseBehind } from '../indicators/cases-behind.js';
import type { Compliance, IndicatorReport } from '../indicators/report-shape.js';
import { csvOf, type CsvCell } from './csv.js';

const complianceColumns = ['completed', 'within', 'percent', 'mean working days', 'median working days', 'least working days', 'most working days', '90th percentile working days'];

/** The quarterly table as CSV, one line a quarter; a percentage of nothing is written n/a. */
export function indicatorCsv({ quarters }: IndicatorReport): string {
  const header = [
    'Quarter', "Compliments: children's social care", 'Compliments: adult social care', 'Compliments: other services', 'Compliments: total',
    ...complianceColumns.map((column) => `Children's Stage 2 within 65 working days: ${column}`),
    ...complianceColumns.map((column) => `Corporate Stage 2 within 25 working days: ${column}`),
  ];
  return csvOf(header, Object.entries(quarters).map(([label, { complimentsReceived: { CSC, ASC, CORPORATE, total }, stage2Csc65, stage2Corporate25 }]) =>
    [label, CSC, ASC, CORPORATE, total, ...complianceCells(stage2Csc65), ...complianceCells(stage2Corporate25)]));
}

/** The cases behind a figure as CSV. */
export function casesBehindCsv(cases: readonly CaseBehind[]): string {
  return csvOf(
    ['Reference', 'Procedure', 'Received', 'Clock started', 'Due', 'Completed', 'Within', 'Elapsed working days'],
    cases.map(({ reference, procedure, receivedOn, startOn, dueOn, completedOn, within, elapsedNetWorkingDays }) =>
      [reference, procedure, receivedOn, startOn, dueOn, completedOn, within === null ? null : within ? 'yes' : 'no', elapsedNetWorkingDays]),
  );
}

function complianceCells({ completed, within, percent, elapsedNetWorkingDays: { mean, median, min, max, p90 } }: Compliance): CsvCell[] {
  return [completed, within, percent ?? 'n/a', mean, median, min, max, p90];
}
