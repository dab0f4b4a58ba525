import { kindNames, kinds, procedureNames, procedures } from '@redress/procedures';
import type { IndicatorReport } from '@redress/reporting';

export interface YearTable {
  readonly year: string;
  readonly rows: readonly { readonly procedure: string; readonly counts: readonly number[]; readonly total: number }[];
}

export const yearTableColumns: readonly string[] = kinds.map((kind) => `${kindNames[kind]}s`);

/** Representations received, by procedure and kind (domain.md 4.5); the latest year first. */
export function yearTables({ years }: IndicatorReport): { readonly columns: readonly string[]; readonly years: readonly YearTable[] } {
  const tables = Object.entries(years).toSorted(([one], [other]) => (one < other ? 1 : -1)).map(([year, byProcedure]) => ({
    year,
    rows: procedures.flatMap((procedure) => {
      const found = byProcedure[procedure];
      if (!found) return [];
      const counts = kinds.map((kind) => found[kind]);
      return [{ procedure: procedureNames[procedure], counts, total: counts.reduce((sum, count) => sum + count, 0) }];
    }),
  }));
  return { columns: yearTableColumns, years: tables };
}
