import { isLondonDate, utcInstant } from '@redress/calendar';
import { ValidateBy } from 'class-validator';
import { field, type FieldOptions } from './field.js';

/** The name of the check, by which a refusal knows that a date was wrong (section 9 row 5). */
export const dateCheck = 'isDate';

const isDay = ValidateBy({
  name: dateCheck,
  validator: { validate: (value) => typeof value === 'string' && isLondonDate(value), defaultMessage: () => 'Give a real date as YYYY-MM-DD.' },
});

const isInstant = ValidateBy({
  name: dateCheck,
  validator: { validate: isMoment, defaultMessage: () => 'Give a date and time with Z or an offset, such as 2021-06-18T09:30:00Z.' },
});

/** The London date of something that has happened: today or before (B1). */
export const Day = (label: string, options: FieldOptions = {}) => field(label, options, { kind: 'DAY' }, isDay);

/** A London date that may lie ahead: an appointment, a target. */
export const PlannedDay = (label: string, options: FieldOptions = {}) => field(label, options, { kind: 'DAY', isPlan: true }, isDay);

/** A moment, kept as a UTC instant. */
export const Instant = (label: string, options: FieldOptions = {}) => field(label, options, { kind: 'INSTANT' }, isInstant);

function isMoment(value: unknown): boolean {
  try {
    return typeof value === 'string' && utcInstant(value).length > 0;
  } catch {
    return false;
  }
}
