import { stageCompletions } from '@redress/read-models';
import type pg from 'pg';
import { complianceOf } from './compliance.js';
import { byQuarter, periodOf } from './quarters-of-range.js';
import type { Compliance, YearRange } from './report-shape.js';

export interface ChildrensOtherClocks {
  /** PI-2b: within the first limit of 25 working days. */
  readonly stage2Csc25: Compliance;
  /** PI-2o: on the Ombudsman clock, which starts at the request; its elapsed days are counted from there, gross. */
  readonly stage2CscOmbudsman: Compliance;
}

/** What is reported beside PI-2, by quarter (domain 4.3, 3.2.3). Throws ERR_VALIDATION when `from` is the later year. */
export async function childrensOtherClocks(pool: pg.Pool, range: YearRange): Promise<Readonly<Record<string, ChildrensOtherClocks>>> {
  const completions = (await stageCompletions(pool, 2, periodOf(range))).filter(({ procedure }) => procedure === 'CSC');
  return byQuarter(range, completions, ({ completedOn }) => completedOn, (ofQuarter) => ({
    stage2Csc25: complianceOf(ofQuarter.map(({ within25, elapsedNetWd }) => ({ within: within25, elapsedWd: elapsedNetWd }))),
    stage2CscOmbudsman: complianceOf(ofQuarter.map(({ withinOmbudsman, elapsedFromRequestWd }) => ({ within: withinOmbudsman, elapsedWd: elapsedFromRequestWd }))),
  }));
}
