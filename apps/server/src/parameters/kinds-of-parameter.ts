import { londonDate, parseFinancialYear, utcInstant, type FinancialYear, type LondonDate, type UtcInstant } from '@redress/calendar';
import type { Parameter } from './parameter.js';

export function oneOf<T extends string>(choices: readonly T[], description: string): Parameter<T> {
  return {
    description,
    schema: { type: 'string', enum: choices },
    read: (text) => {
      const found = choices.find((choice) => choice === text);
      if (found === undefined) throw new Error(`Give one of ${choices.join(', ')}.`);
      return found;
    },
  };
}

export function wholeNumber(minimum: number, maximum: number, description: string): Parameter<number> {
  return {
    description,
    schema: { type: 'integer', minimum, maximum },
    read: (text) => {
      const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
      if (!(number >= minimum && number <= maximum)) throw new Error(`Give a whole number from ${minimum} to ${maximum}.`);
      return number;
    },
  };
}

export function someText(maxLength: number, description: string): Parameter<string> {
  return {
    description,
    schema: { type: 'string', minLength: 1, maxLength },
    read: (text) => {
      if (text.length > maxLength || text.includes('\0')) throw new Error(`Give text of at most ${maxLength} characters.`);
      return text.trim();
    },
  };
}

export const day = (description: string): Parameter<LondonDate> => ({ description, schema: { type: 'string', format: 'date', examples: ['2021-06-18'] }, read: londonDate });

export const moment = (description: string): Parameter<UtcInstant> => ({
  description,
  schema: { type: 'string', format: 'date-time', examples: ['2021-06-18T09:30:00Z'] },
  read: utcInstant,
});

export const financialYear = (description: string): Parameter<FinancialYear> => ({
  description,
  schema: { type: 'string', pattern: String.raw`^\d{4}/\d{2}$`, examples: ['2020/21'] },
  read: parseFinancialYear,
});
