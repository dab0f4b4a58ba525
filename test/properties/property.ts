import type { Deadline, Facts } from '@redress/procedures';

/** A history at one moment, as a property looks at it. */
export interface Seen {
  readonly machine: string;
  readonly state: string;
  readonly facts: Facts;
  readonly deadlines: readonly Deadline[];
}

/** What holds always: of each moment, or from one moment to the next. */
export interface Property {
  readonly says: string;
  readonly cite: string;
  readonly holds?: (now: Seen) => boolean;
  readonly holdsAcross?: (before: Seen, after: Seen, events: readonly string[]) => boolean;
}

/** Where the first holds, so does the second. */
export const implies = (given: unknown, then: unknown): boolean => !isSo(given) || isSo(then);
/** In this order, as far as both are known; the same day is in order. */
export const inOrder = (earlier: string | undefined, later: string | undefined): boolean => earlier === undefined || later === undefined || earlier <= later;

function isSo(value: unknown): boolean {
  return value !== undefined && value !== false && value !== null;
}
