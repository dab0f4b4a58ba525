import type { IndicatorPart } from './indicator-definition.js';

/** The three procedures, as councillors know them. */
export const procedureParts: readonly IndicatorPart[] = [
  { value: 'CSC', name: "Children's social care" },
  { value: 'ASC', name: 'Adult social care' },
  { value: 'CORPORATE', name: 'Other services' },
];
