import { kinds, type Kind, type Procedure } from '@redress/procedures';
import { changePercentage } from '../arithmetic/percentage.js';
import type { IndicatorReport } from './report-shape.js';

/** One line of the yearly table (domain 4.5). */
export interface YearlyChange {
  readonly procedure: Procedure;
  readonly kind: Kind;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** To one decimal; null when there were none before. */
  readonly changePercent: number | null;
}

/** How the counts of one financial year differ from another's; a year without counts counts as none. Pure. */
export function yearlyChanges({ years }: IndicatorReport, before: string, after: string): YearlyChange[] {
  const order: readonly Procedure[] = ['CORPORATE', 'CSC', 'ASC'];
  return order.flatMap((procedure) =>
    kinds.map((kind) => {
      const from = years[before]?.[procedure]?.[kind] ?? 0;
      const to = years[after]?.[procedure]?.[kind] ?? 0;
      return { procedure, kind, before: from, after: to, change: to - from, changePercent: changePercentage(from, to) };
    }),
  );
}
