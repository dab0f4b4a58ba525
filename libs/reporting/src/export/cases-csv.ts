import type { ExplainedFigure } from '../figures/explained-figure.js';
import { fieldNames } from '../words/field-names.js';
import { csvOf } from './csv.js';

/** The cases behind a figure as CSV: what its definition shows of each, and why each counts as it does. */
export function casesCsv({ standsFor, definition: { shows, formula }, cases }: ExplainedFigure): string {
  const isShare = formula.fulfils !== undefined;
  return csvOf(
    ['Reference', ...shows.map((field) => fieldNames[field]), ...(isShare ? ['In the share', 'Why'] : []), 'Position', 'Events'],
    cases.map(({ reference, says, fulfilled, why }) => [
      reference, ...shows.map((field) => says[field] ?? null), ...(isShare ? [fulfilled === true ? 'yes' : 'no', why] : []), standsFor.position, standsFor.events,
    ]),
  );
}
