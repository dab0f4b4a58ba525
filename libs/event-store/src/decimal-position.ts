import type { Position } from './recorded-event.js';
import { CommitRefused } from './refusals.js';

/** Positions of the stores that simply count: 1, 2, 3 … as decimal text. */
export function positionAt(count: bigint | number | string): Position {
  return String(count) as Position;
}

/** The count behind a position; refuses text that no counting store ever gave. */
export function countOf(position: Position): bigint {
  if (!/^[1-9][0-9]{0,18}$/.test(position)) {
    throw new CommitRefused('position', 'is not a position of this store: use one that it gave.');
  }
  return BigInt(position);
}

export function compareCounts(a: Position, b: Position): number {
  const difference = countOf(a) - countOf(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
