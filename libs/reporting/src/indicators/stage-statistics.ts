import type { Procedure } from '@redress/procedures';
import { stageCompletions, type StageCompletionFacts } from '@redress/read-models';
import type pg from 'pg';
import { distributionOf, type Distribution } from '../arithmetic/distribution.js';
import { complianceOf } from './compliance.js';
import { byQuarter, periodOf } from './quarters-of-range.js';
import type { Compliance, YearRange } from './report-shape.js';

export interface StageStatistics extends Compliance {
  /** The same without taking suspensions off (domain 4.4). */
  readonly elapsedGrossWorkingDays: Distribution;
}

export interface AdultCareStatistics extends StageStatistics {
  /** Answers whose finding is held, and those of them that found the complaint justified (domain 8.2). */
  readonly decided: number;
  readonly wellFounded: number;
}

/** Stage 1 answers by quarter, under each staged procedure. Throws ERR_VALIDATION when `from` is the later year. */
export async function stageOneStatistics(pool: pg.Pool, range: YearRange): Promise<Readonly<Record<string, Readonly<Record<'CSC' | 'CORPORATE', StageStatistics>>>>> {
  const completions = await stageCompletions(pool, 1, periodOf(range));
  return byQuarter(range, completions, ({ completedOn }) => completedOn, (ofQuarter) => ({
    CSC: statisticsOf(under('CSC', ofQuarter)),
    CORPORATE: statisticsOf(under('CORPORATE', ofQuarter)),
  }));
}

/** Adult Social Care answers by quarter, against the date agreed with the complainant. Throws ERR_VALIDATION when `from` is the later year. */
export async function adultCareStatistics(pool: pg.Pool, range: YearRange): Promise<Readonly<Record<string, AdultCareStatistics>>> {
  const completions = under('ASC', await stageCompletions(pool, 1, periodOf(range)));
  return byQuarter(range, completions, ({ completedOn }) => completedOn, (ofQuarter) => ({
    ...statisticsOf(ofQuarter),
    decided: ofQuarter.filter(({ wellFounded }) => wellFounded !== null).length,
    wellFounded: ofQuarter.filter(({ wellFounded }) => wellFounded === true).length,
  }));
}

function under(procedure: Procedure, completions: readonly StageCompletionFacts[]): readonly StageCompletionFacts[] {
  return completions.filter((each) => each.procedure === procedure);
}

function statisticsOf(completions: readonly StageCompletionFacts[]): StageStatistics {
  return {
    ...complianceOf(completions.map(({ within, elapsedNetWd }) => ({ within, elapsedWd: elapsedNetWd }))),
    elapsedGrossWorkingDays: distributionOf(completions.flatMap(({ elapsedGrossWd }) => (elapsedGrossWd === null ? [] : [elapsedGrossWd]))),
  };
}
