/** The figures of the quarterly report that have cases behind them (domain 4.3). */
export type QuarterFigure = 'PI-1' | 'PI-2' | 'PI-3';

/** SQL for the ids of the cases counted in a figure between two London dates, given as SQL (domain 4.3). */
export function behindFigure(figure: QuarterFigure, from: string, to: string): string {
  if (figure === 'PI-1') {
    return `SELECT case_id FROM indicators.representations WHERE counted AND kind = 'COMPLIMENT' AND received_on BETWEEN ${from} AND ${to}`;
  }
  return `SELECT case_id FROM indicators.stage_completions WHERE stage = 2 AND procedure = '${figure === 'PI-2' ? 'CSC' : 'CORPORATE'}' AND completed_on BETWEEN ${from} AND ${to}`;
}
