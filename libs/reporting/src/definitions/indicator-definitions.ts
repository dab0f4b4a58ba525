import { answersInTime } from './answers-in-time.js';
import { daysTaken } from './days-taken.js';
import type { IndicatorDefinition } from './indicator-definition.js';
import { limitsKept } from './limits-kept.js';
import { ombudsmanIndicators } from './ombudsman.js';
import { outcomes } from './outcomes.js';
import { quarterlyIndicators } from './quarterly-indicators.js';
import { stepDurations } from './step-durations.js';
import { yearlyCategories } from './yearly-categories.js';

/** Every indicator of the house, in the order in which it is shown. */
export const indicatorDefinitions: readonly IndicatorDefinition[] = [
  ...quarterlyIndicators, ...answersInTime, ...limitsKept, ...daysTaken, ...stepDurations, ...yearlyCategories, ...outcomes, ...ombudsmanIndicators,
];
