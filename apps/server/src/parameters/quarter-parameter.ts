import { parseFinancialYear, type Quarter } from '@redress/calendar';
import type { Parameter } from './parameter.js';

/** '2020/21 Q4' as the reports write it; '2020-21-q4' as an address does. */
const written = /^(\d{4})[/-](\d{2})[ -]q([1-4])$/i;

export const quarter = (description: string): Parameter<Quarter> => ({
  description,
  schema: { type: 'string', pattern: String.raw`^\d{4}/\d{2} Q[1-4]$`, examples: ['2020/21 Q4'] },
  read: readQuarter,
});

/** Throws an Error with a sentence for people. */
export function readQuarter(text: string): Quarter {
  const [, from, to, number] = written.exec(text) ?? [];
  const found = ([1, 2, 3, 4] as const).find((each) => String(each) === number);
  if (found === undefined) throw new Error('Write a quarter as a financial year and Q1 to Q4, for example 2020/21 Q4.');
  return { financialYear: parseFinancialYear(`${from ?? ''}/${to ?? ''}`), quarter: found };
}

/** A quarter in an address: '2020-21-q4'. */
export function quarterInAddress({ financialYear, quarter: number }: Quarter): string {
  return `${financialYear.replace('/', '-')}-q${number}`;
}
