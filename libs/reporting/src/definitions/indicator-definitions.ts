import type { IndicatorDefinition } from './indicator-definition.js';
import { quarterlyIndicators } from './quarterly-indicators.js';
import { yearlyCategories } from './yearly-categories.js';

/** Every indicator of the house, in the order in which it is shown. */
export const indicatorDefinitions: readonly IndicatorDefinition[] = [...quarterlyIndicators, ...yearlyCategories];
