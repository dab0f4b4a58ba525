import type { Break } from '@redress/integrity';
import { printable } from '../printable.js';

/** A break with the name of its history and what is wrong, for people. */
export interface NamedBreak extends Break {
  readonly history: string;
  readonly says: string;
}

export interface NamedVerification {
  readonly histories: number;
  readonly events: number;
  readonly broken: number;
  readonly breaks: readonly NamedBreak[];
}

export function verificationText({ histories, events, broken, breaks }: NamedVerification): string {
  const looked = `${counted(events, 'event', 'events')} in ${counted(histories, 'history', 'histories')}`;
  if (broken === 0) return `Every event follows: ${looked}.`;
  return [
    `${counted(broken, 'history does', 'histories do')} not follow, of ${looked}. The first event of each that does not:`,
    ...breaks.map(({ history, revision, type, recordedAt, says }) => printable(`  ${history}, event ${revision} (${type}), recorded ${recordedAt}: ${says}`)),
    ...(broken > breaks.length ? [`  and ${(broken - breaks.length).toLocaleString('en-GB')} more`] : []),
    'Keep this database as it is, and compare it with a backup from before.',
  ].join('\n');
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
