import type { Quarter } from '@redress/calendar';
import type { House } from '@redress/house';
import type { Answer } from '../answer.js';
import { periodFrom } from '../calendar/read-argument.js';
import type { Environment } from '../environment.js';
import { inHouse } from '../store/in-house.js';
import { WrongUse } from '../wrong-use.js';

export const quarterArgument = ['<quarter>', 'such as "2020/21 Q4"'] as const;

/** Opens the house for something about a quarter, as it was typed. Throws WrongUse. */
export function inQuarter(typed: string, environment: Environment, work: (house: House, quarter: Quarter) => Promise<Answer>): Promise<Answer> {
  const period = periodFrom(typed, 'quarter');
  if (typeof period === 'string') throw new WrongUse('ERR_VALIDATION', `quarter: "${typed}" is a whole year. A quarter is published, for example "${typed} Q4".`);
  return inHouse(environment, (house) => work(house, period));
}
