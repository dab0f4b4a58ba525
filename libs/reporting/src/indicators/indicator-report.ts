import { representationCounts, stageCompletions, type RepresentationCount, type StageCompletionFacts } from '@redress/read-models';
import type pg from 'pg';
import { complianceOf } from './compliance.js';
import { complimentsReceived } from './compliments-received.js';
import { byQuarter, periodOf } from './quarters-of-range.js';
import type { Compliance, IndicatorReport, YearRange } from './report-shape.js';
import { yearlyCategories } from './yearly-categories.js';

/** PI-1 to PI-3 by quarter and the yearly statistics of a range of years. Throws ERR_VALIDATION when `from` is the later year. */
export async function indicatorReport(pool: pg.Pool, range: YearRange): Promise<IndicatorReport> {
  const period = periodOf(range);
  const [representations, completions] = await Promise.all([representationCounts(pool, period), stageCompletions(pool, 2, period)]);
  return indicatorsOf(range, representations, completions);
}

/** Pure: the same facts always give the same report. */
export function indicatorsOf(range: YearRange, representations: readonly RepresentationCount[], stageTwo: readonly StageCompletionFacts[]): IndicatorReport {
  const compliments = byQuarter(range, representations, ({ receivedOn }) => receivedOn, complimentsReceived);
  const compliance = byQuarter(range, stageTwo, ({ completedOn }) => completedOn, (completions) => ({
    stage2Csc65: measured(completions, 'CSC'),
    stage2Corporate25: measured(completions, 'CORPORATE'),
  }));
  const quarters = Object.entries(compliance).map(([label, figures]) => [label, { complimentsReceived: compliments[label] ?? complimentsReceived([]), ...figures }] as const);
  return { quarters: Object.fromEntries(quarters), years: yearlyCategories(representations) };
}

function measured(completions: readonly StageCompletionFacts[], under: 'CSC' | 'CORPORATE'): Compliance {
  return complianceOf(completions.filter(({ procedure }) => procedure === under).map(({ within, elapsedNetWd }) => ({ within, elapsedWd: elapsedNetWd })));
}
