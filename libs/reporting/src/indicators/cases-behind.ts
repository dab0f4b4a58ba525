import { firstDayOf, lastDayOf, type LondonDate, type Quarter } from '@redress/calendar';
import type { Procedure } from '@redress/procedures';
import { countedCompliments, stageCompletions, type Period, type QuarterFigure } from '@redress/read-models';
import type pg from 'pg';

/** A case behind a figure, with all that is needed to work the figure out again; null where it does not apply or is not held. */
export interface CaseBehind {
  readonly caseId: string;
  readonly reference: string;
  readonly procedure: Procedure;
  /** PI-1: the day the compliment was received, which decides its quarter. */
  readonly receivedOn: LondonDate | null;
  /** PI-2 and PI-3: the day the clock started. */
  readonly startOn: LondonDate | null;
  readonly completedOn: LondonDate | null;
  readonly dueOn: LondonDate | null;
  readonly within: boolean | null;
  readonly elapsedNetWorkingDays: number | null;
}

/** The cases behind a figure of a quarter (domain 4.3): as many as the figure counts. */
export async function casesBehind(pool: pg.Pool, figure: QuarterFigure, quarter: Quarter): Promise<CaseBehind[]> {
  const period = { from: firstDayOf(quarter), to: lastDayOf(quarter) };
  return figure === 'PI-1' ? complimentsBehind(pool, period) : stageTwoBehind(pool, figure === 'PI-2' ? 'CSC' : 'CORPORATE', period);
}

async function complimentsBehind(pool: pg.Pool, period: Period): Promise<CaseBehind[]> {
  const compliments = await countedCompliments(pool, period);
  return compliments.map((compliment) => ({ ...compliment, startOn: null, completedOn: null, dueOn: null, within: null, elapsedNetWorkingDays: null }));
}

async function stageTwoBehind(pool: pg.Pool, under: 'CSC' | 'CORPORATE', period: Period): Promise<CaseBehind[]> {
  const completions = await stageCompletions(pool, 2, period);
  return completions
    .filter(({ procedure }) => procedure === under)
    .map(({ caseId, reference, procedure, clockStart, completedOn, dueOn, within, elapsedNetWd }) => ({
      caseId, reference, procedure, receivedOn: null, startOn: clockStart, completedOn, dueOn, within, elapsedNetWorkingDays: elapsedNetWd,
    }));
}
