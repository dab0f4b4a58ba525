import { financialYearOf } from '@redress/calendar';
import type { RepresentationCount } from '@redress/read-models';
import type { CategoryCounts, IndicatorReport } from './report-shape.js';

/** Counted representations by financial year, procedure and kind (domain 4.5). */
export function yearlyCategories(counts: readonly RepresentationCount[]): IndicatorReport['years'] {
  const years = Map.groupBy(counts, ({ receivedOn }) => financialYearOf(receivedOn));
  return Object.fromEntries([...years].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([year, ofYear]) => [year, byProcedure(ofYear)]));
}

function byProcedure(counts: readonly RepresentationCount[]): IndicatorReport['years'][string] {
  const inOrder = counts.toSorted((one, other) => one.firstEvent - other.firstEvent);
  const procedures = Map.groupBy(inOrder, ({ procedure }) => procedure);
  return Object.fromEntries([...procedures].map(([procedure, ofProcedure]) => [procedure, byKind(ofProcedure)]));
}

function byKind(counts: readonly RepresentationCount[]): CategoryCounts {
  const of = (kind: RepresentationCount['kind']) => counts.filter((each) => each.kind === kind).reduce((sum, { count }) => sum + count, 0);
  return { COMPLAINT: of('COMPLAINT'), COMMENT: of('COMMENT'), COMPLIMENT: of('COMPLIMENT') };
}
