import type { TrackerCells } from '@redress/casework/testing';
import { cell, dayAfter, distribution, quarterOf, range, workingDaysBetween, yearLabel, yearOf } from './day-by-day.js';

/**
 * The indicators of a tracker computed from its cells, walking from day to day. It shares the list of holidays with the product and
 * nothing else: no event, no machine, no limit, no arithmetic.
 */
export function independentFigures(rows: readonly TrackerCells[], firstYear: number, lastYear: number) {
  const quarters = Object.fromEntries(
    range(firstYear, lastYear).flatMap((year) => range(1, 4).map((quarter) => {
      const label = `${yearLabel(year)} Q${quarter}`;
      const compliments = rows.filter((row) => isLogged(row) && quarterOf(cell(row, 'received_on')) === label);
      const completed = (procedure: string) => rows.filter((row) => row.procedure === procedure && quarterOf(cell(row, 'stage2_completed_on')) === label);
      return [label, {
        complimentsReceived: { ...countsBy(compliments), total: compliments.length },
        stage2Csc65: stageTwo(completed('CSC'), 'statement_agreed_on', 65),
        stage2Corporate25: stageTwo(completed('CORPORATE'), 'stage2_requested_on', 25),
      }] as const;
    })),
  );
  return { quarters, years: yearly(rows) };
}

function stageTwo(rows: readonly TrackerCells[], start: string, limit: number) {
  const days = rows.map((row) => workingDaysBetween(cell(row, start), cell(row, 'stage2_completed_on'), row));
  // On the day of the limit exactly `limit` days are used; a later day that is no working day uses no more, and is late all the same.
  const within = rows.filter((row) => cell(row, 'stage2_completed_on') <= dayAfter(cell(row, start), limit, row)).length;
  return {
    completed: rows.length, within,
    percent: rows.length === 0 ? null : Math.floor((200 * within + rows.length) / (2 * rows.length)),
    elapsedNetWorkingDays: distribution(days.toSorted((one, other) => one - other)),
  };
}

function yearly(rows: readonly TrackerCells[]) {
  const years: Record<string, Record<string, Record<string, number>>> = {};
  for (const row of rows.filter((each) => (each.kind === 'COMPLIMENT' ? isLogged(each) : each.rejected_on === ''))) {
    const procedures = (years[yearLabel(yearOf(cell(row, 'received_on')))] ??= {});
    const counts = (procedures[cell(row, 'procedure')] ??= { COMPLAINT: 0, COMMENT: 0, COMPLIMENT: 0 });
    counts[cell(row, 'kind')] = (counts[cell(row, 'kind')] ?? 0) + 1;
  }
  return years;
}

export function isLogged(row: TrackerCells): boolean {
  return row.kind === 'COMPLIMENT' && ['more_than_thanks', 'exceptional', 'external', 'independent'].every((criterion) => row[`compliment_${criterion}`] === 'YES');
}

function countsBy(rows: readonly TrackerCells[]) {
  const of = (procedure: string) => rows.filter((row) => row.procedure === procedure).length;
  return { CSC: of('CSC'), ASC: of('ASC'), CORPORATE: of('CORPORATE') };
}
