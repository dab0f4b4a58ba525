import { createHash } from 'node:crypto';
import type { LondonDate } from '@redress/calendar';

/** Crockford's base 32: no letter that is mistaken for another. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 6;

/**
 * The reference of a new case, such as REP-2021-7K3M9Q. It follows from the command id, so a repeat finds the same case, nobody
 * queues for a counter, and it does not tell outsiders how many complaints there are. In the rare case that it is taken, `attempt`
 * gives another. The prefix says no procedure: at the door none is chosen, and a reference never changes.
 */
export function newReference(commandId: string, attempt: number, today: LondonDate): string {
  const digest = createHash('sha256').update(`${commandId}/${attempt}`).digest();
  const suffix = Array.from(digest.subarray(0, length), (byte) => letters.charAt(byte % letters.length)).join('');
  return `REP-${today.slice(0, 4)}-${suffix}`;
}
