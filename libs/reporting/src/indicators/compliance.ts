import { distributionOf } from '../arithmetic/distribution.js';
import { percentage } from '../arithmetic/percentage.js';
import type { Compliance } from './report-shape.js';

/** One completed stage as an indicator measures it. Null stands for what its source does not hold: never in time, in no average. */
export interface MeasuredCompletion {
  readonly within: boolean | null;
  readonly elapsedWd: number | null;
}

export function complianceOf(completions: readonly MeasuredCompletion[]): Compliance {
  const within = completions.filter((completion) => completion.within === true).length;
  return {
    completed: completions.length,
    within,
    percent: percentage(within, completions.length),
    elapsedNetWorkingDays: distributionOf(completions.flatMap(({ elapsedWd }) => (elapsedWd === null ? [] : [elapsedWd]))),
  };
}
