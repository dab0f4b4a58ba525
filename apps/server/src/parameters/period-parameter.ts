import { parsePeriod, type FinancialYear, type Quarter } from '@redress/calendar';
import type { Parameter } from './parameter.js';

export const period = (description: string): Parameter<Quarter | FinancialYear> => ({
  description,
  schema: { type: 'string', pattern: String.raw`^\d{4}/\d{2}( Q[1-4])?$`, examples: ['2020/21 Q4', '2020/21'] },
  read: parsePeriod,
});

/** A period in an address: '2020/21 Q4' as '2020-21-q4'. */
export function periodInAddress(label: string): string {
  return label.toLowerCase().replaceAll(/[/ ]/g, '-');
}
