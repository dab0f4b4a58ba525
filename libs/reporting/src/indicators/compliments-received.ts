import type { Procedure } from '@redress/procedures';
import type { RepresentationCount } from '@redress/read-models';
import type { ComplimentsReceived } from './report-shape.js';

/** PI-1 of the compliments among these counts. */
export function complimentsReceived(counts: readonly RepresentationCount[]): ComplimentsReceived {
  const compliments = counts.filter(({ kind }) => kind === 'COMPLIMENT');
  const sum = (of: readonly RepresentationCount[]) => of.reduce((total, { count }) => total + count, 0);
  const under = (procedure: Procedure) => sum(compliments.filter((each) => each.procedure === procedure));
  return { CSC: under('CSC'), ASC: under('ASC'), CORPORATE: under('CORPORATE'), total: sum(compliments) };
}
