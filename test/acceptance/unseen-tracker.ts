import { addDays, londonDate } from '@redress/calendar';
import { demonstrationColumns, demonstrationRows, type TrackerCells } from '@redress/casework/testing';
import fc from 'fast-check';

/** A tracker that nobody has seen: some rows of the demonstration, lived otherwise, in another order, with other ends of line. */
export interface UnseenTracker {
  readonly rows: readonly TrackerCells[];
  readonly columns: readonly string[];
  readonly newLine: '\n' | '\r\n';
  readonly byteOrderMark: boolean;
}

interface Twist {
  readonly kept: boolean;
  readonly laterBy: number;
  readonly silent: boolean;
  readonly failsCriterion: boolean;
  readonly suspended: { readonly after: number; readonly days: number } | null;
}

const twist: fc.Arbitrary<Twist> = fc.record({
  kept: fc.boolean(),
  laterBy: fc.nat(120),
  silent: fc.boolean(),
  failsCriterion: fc.boolean(),
  suspended: fc.option(fc.record({ after: fc.nat(20), days: fc.integer({ min: 1, max: 40 }) })),
});

const candidates = demonstrationRows.filter(({ stage2_requested_on: escalatedOn }, index) => escalatedOn !== '' || index % 8 === 0);

export const unseenTracker: fc.Arbitrary<UnseenTracker> = fc
  .record({
    twists: fc.array(twist, { minLength: candidates.length, maxLength: candidates.length }),
    columns: fc.shuffledSubarray([...demonstrationColumns], { minLength: demonstrationColumns.length }),
    order: fc.shuffledSubarray([...candidates.keys()], { minLength: candidates.length }),
    newLine: fc.constantFrom('\n', '\r\n'),
    byteOrderMark: fc.boolean(),
  })
  .map(({ twists, columns, order, newLine, byteOrderMark }) => ({
    columns, newLine, byteOrderMark,
    rows: order.flatMap((index) => {
      const [row, how] = [candidates[index], twists[index]];
      return row && how && (how.kept || row.stage2_requested_on !== '') ? [twisted(row, how)] : [];
    }),
  }));

function twisted(row: TrackerCells, how: Twist): TrackerCells {
  if (row.kind === 'COMPLIMENT' && how.failsCriterion) return { ...row, compliment_external: 'NO', congratulated_on: '', closed_on: '' };
  if (row.stage2_completed_on === '' || row.stage3_requested_on !== '') return row;
  return suspended(answeredLater(row, how), how);
}

/** The report and all that follows it come later; interviews may never have been answered. */
function answeredLater(row: TrackerCells, { laterBy, silent }: Twist): TrackerCells {
  const columns = ['report_submitted_on', 'independent_person_report_on', 'stage2_completed_on', 'closed_on', 'lgsco_received_on', 'lgsco_decided_on'];
  const moved = columns.map((column) => [column, row[column] === undefined || row[column] === '' ? '' : addDays(londonDate(row[column]), laterBy)]);
  const interviews = silent ? row.interviews?.replaceAll(/\/[\d-]+(?=;|$)/g, '/') : row.interviews;
  return { ...row, ...Object.fromEntries(moved) as TrackerCells, interviews: interviews ?? '' };
}

/** Suspended once the team is complete and any later date granted (2.5: none is while the clock stands), and running again before the report. */
function suspended(row: TrackerCells, { suspended: suspension }: Twist): TrackerCells {
  if (suspension === null || row.suspended_on !== '') return row;
  const complete = [row.statement_agreed_on, row.investigator_assigned_on, row.independent_person_assigned_on, row.stage2_extended_on].map((day) => day ?? '').toSorted().at(-1) ?? '';
  const from = addDays(londonDate(complete), suspension.after + 1);
  const until = addDays(from, suspension.days);
  return until < (row.report_submitted_on ?? '') ? { ...row, suspended_on: from, resumed_on: until, suspension_reason: 'TRIBUNAL' } : row;
}
