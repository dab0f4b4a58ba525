import { momentInWords } from '@redress/calendar';
import type { HouseVerified } from '@redress/house';
import { asTyped, counted, spacedWords } from '@redress/procedures';
import { printable } from '../printable.js';

export function verificationText({ histories, events, broken, breaks }: HouseVerified): string {
  const looked = `${counted(events, 'event')} in ${counted(histories, 'history', 'histories')}`;
  if (broken === 0) return `Every event follows: ${looked}.`;
  return [
    `${counted(broken, 'history does', 'histories do')} not follow, of ${looked}. The first event of each that does not:`,
    ...breaks.map(({ history, revision, type, recordedAt, says }) => printable(`  ${withIdQuoted(history)}, event ${revision} (${spacedWords(type)}), recorded ${momentOf(recordedAt)}: ${says}`)),
    ...(broken > breaks.length ? [`  and ${(broken - breaks.length).toLocaleString('en-GB')} more`] : []),
    'Keep this database as it is, and compare it with a backup from before.',
  ].join('\n');
}

/** A history whose reference cannot be read is asked for by its id, as it is typed. */
function withIdQuoted(history: string): string {
  return history.replace(/[\da-f]{8}-[\da-f-]{27}/, asTyped);
}

/** A moment that was damaged is no moment any more. */
function momentOf(recordedAt: string): string {
  try {
    return momentInWords(recordedAt);
  } catch {
    return asTyped(recordedAt);
  }
}
