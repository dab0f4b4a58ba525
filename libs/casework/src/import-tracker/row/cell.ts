import { CalendarError, londonDate, type LondonDate } from '@redress/calendar';
import type { Cells, Column } from './columns.js';
import { refusedIn } from './row-refused.js';

/** The longest text a field may hold (domain.md section 9 row 85). */
const longest = 20_000;

export function textIn(cells: Cells, column: Column): string | undefined {
  const text = cells[column];
  if (text.length > longest) throw refusedIn(column, 'ERR_VALIDATION', `The text is longer than ${longest} characters. Shorten it.`);
  return text === '' ? undefined : text;
}

/** Throws ERR_DATE_FORMAT; the cell is not repeated when it is no date, for it may be a name in the wrong column. */
export function dateOf(text: string, column: Column): LondonDate {
  try {
    return londonDate(text);
  } catch (error) {
    if (error instanceof CalendarError) throw refusedIn(column, error.code, error.message);
    throw error;
  }
}

/** One of a closed list, written as the list writes it. */
export function oneOf<const Choice extends string>(cells: Cells, column: Column, choices: readonly Choice[], code = 'ERR_VALIDATION'): Choice | undefined {
  const text = cells[column];
  if (text === '') return undefined;
  const choice = choices.find((each) => each === text);
  if (choice === undefined) throw refusedIn(column, code, `This is none of ${choices.join(', ')}. Write one of them.`);
  return choice;
}

export function required<Value>(value: Value | undefined, column: Column, code = 'ERR_VALIDATION'): Value {
  if (value === undefined) throw refusedIn(column, code, 'This cell is empty, and without it the row cannot be taken. Fill it in.');
  return value;
}
