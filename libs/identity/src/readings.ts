import type { Actor } from './actor.js';
import { may, type Capability, type Grant } from './permissions.js';
import { expiryWorker, operator } from './system-actors.js';

interface ReadUnder {
  /** Rows of the matrix, one of which is enough. */
  readonly rows: readonly Capability[];
  readonly access: Grant['access'];
}

/** What is asked for, and the rows of domain.md 6.1 it is asked under. */
const readings = {
  /** One case, its history, a list of them. */
  CASES: { rows: ['READ_CORPORATE_AND_ADULT_CASE', 'READ_CHILDRENS_CASE'], access: 'READ' },
  /** A case as known at or as at another moment. */
  REPLAY: { rows: ['REPLAY'], access: 'READ' },
  /** Figures without the cases behind them. */
  INDICATORS: { rows: ['DASHBOARDS'], access: 'READ' },
  /** Whether anything recorded was altered, over all histories. */
  VERIFICATION: { rows: ['REPLAY'], access: 'READ' },
  /** What it takes to run the service: limits that have passed, how the read models stand; ids and counts alone. */
  UPKEEP: { rows: ['CONFIGURATION'], access: 'COMMAND' },
} as const satisfies Readonly<Record<string, ReadUnder>>;

export type Reading = keyof typeof readings;

/** What the parts of the house read, by their ids; the matrix knows people alone. */
const ofTheHouse: Readonly<Record<string, readonly Reading[]>> = {
  [expiryWorker.userId]: ['UPKEEP'],
  [operator.userId]: ['CASES', 'REPLAY', 'INDICATORS', 'VERIFICATION', 'UPKEEP'],
};

/** The first half of a permission, by role alone: it is asked before anything is read. */
export function mayRead(actor: Actor, reading: Reading): boolean {
  if (actor.role === 'SYSTEM') return ofTheHouse[actor.userId]?.includes(reading) === true;
  const { rows, access } = readings[reading];
  return rows.some((row) => may(actor, row, access));
}
