import { dateInWords } from '@redress/calendar';
import type { Moment } from '@redress/histories';
import { councilPolicy, Refused } from '@redress/procedures';
import { fieldsOf } from '../fields/index.js';
import type { Asked } from './asked.js';

/** B1: no fact lies after today in London; appointments and targets may. Throws ERR_FUTURE_DATE, naming the field. */
export function judgeFutureDates({ definition, command }: Asked, { today }: Moment): void {
  for (const { name, kind, isPlan } of fieldsOf(definition.commandClass)) {
    const day: unknown = Reflect.get(command, name);
    if (kind !== 'DAY' || isPlan || typeof day !== 'string' || day <= today) continue;
    throw new Refused({ code: 'ERR_FUTURE_DATE', cite: councilPolicy.dates, field: name, message: `The date ${dateInWords(day)} is after today (${dateInWords(today)}). Give the day it happened.` });
  }
}
