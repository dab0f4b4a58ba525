import { dateInWords } from '@redress/calendar';
import type { House } from '@redress/house';

type Moves = Awaited<ReturnType<House['loadBankHolidays']>>['moves'];

/** Which running due dates of open cases another law moves, from and to. */
export function movesInWords(moves: Moves): readonly string[] {
  if (moves.length === 0) return ['  No running due date moves.'];
  return moves.map(({ reference, title, from, to }) => `  ${reference}, ${title}: due ${day(from)} before, ${day(to)} then`);
}

function day(date: Moves[number]['from']): string {
  return date === null ? 'on no day yet' : dateInWords(date);
}

