import type { Actor } from './actor.js';
import { capabilities, grantOf, may, type Capability, type Grant } from './permissions.js';
import { expiryWorker, operator } from './system-actors.js';

interface AskedUnder {
  /** Rows of the matrix, one of which is enough. */
  readonly rows: readonly Capability[];
  readonly access: Grant['access'];
  /** Not for those to whom it is given within their own alone. */
  readonly beyondOwn?: true;
}

/** What is asked for, and the rows of domain.md 6.1 it is asked under. */
const readings = {
  /** One case, its history, a list of them. */
  CASES: { rows: ['READ_CORPORATE_AND_ADULT_CASE', 'READ_CHILDRENS_CASE'], access: 'READ' },
  /** A case as known at or as at another moment. */
  REPLAY: { rows: ['REPLAY'], access: 'READ' },
  /** Everybody in the pool: one's own entry is no list. */
  POOL: { rows: ['POOL_REGISTER'], access: 'READ', beyondOwn: true },
  /** Figures without the cases behind them. */
  INDICATORS: { rows: ['DASHBOARDS'], access: 'READ' },
  /** Whether anything recorded was altered, over all histories. */
  VERIFICATION: { rows: ['REPLAY'], access: 'READ' },
  /** What it takes to run the service: limits that have passed, how the read models stand; ids and counts alone. */
  UPKEEP: { rows: ['CONFIGURATION'], access: 'COMMAND' },
} as const satisfies Readonly<Record<string, AskedUnder>>;

export type Reading = keyof typeof readings;

/** What the parts of the house read, by their ids; the matrix knows people alone. */
const ofTheHouse = new Map<string, readonly Reading[]>([
  [expiryWorker.userId, ['UPKEEP']],
  [operator.userId, ['CASES', 'POOL', 'REPLAY', 'INDICATORS', 'VERIFICATION', 'UPKEEP']],
]);

/** The first half of a permission, by role alone: it is asked before anything is read. */
export function mayRead(actor: Actor, reading: Reading): boolean {
  if (actor.role === 'SYSTEM') return ofTheHouse.get(actor.userId)?.includes(reading) === true;
  const { rows, access, beyondOwn }: AskedUnder = readings[reading];
  return rows.some((row) => may(actor, row, access) && !(beyondOwn && grantOf(actor.role, row)?.within === 'OWN'));
}

/** Domain.md 6.2. What is sealed is for those whom a list names; there is no such list yet. */
export const sensitivities = ['STANDARD', 'SENSITIVE', 'RESTRICTED', 'SEALED'] as const;
export type Sensitivity = (typeof sensitivities)[number];

/** What a history is about, as far as it decides who may see it. */
export interface Matter {
  /** Rows of the matrix, every one of which is needed. */
  readonly readUnder: readonly Capability[];
  readonly sensitivity: Sensitivity;
}

/**
 * The second half, of one history once it is known: what lists ask as SQL by `seenSql`. Both come to what is recorded: when it is
 * recorded who is assigned, in which team and with what reason, the grants within OWN and WITH_REASON are decided in these two.
 */
export function maySee(actor: Actor, { readUnder, sensitivity }: Matter): boolean {
  const held = rowsHeld(actor);
  return sensitivity !== 'SEALED' && readUnder.every((row) => held.includes(row));
}

/** The condition in SQL that an actor may see what a row is about; the row is named by its table or alias. */
export type Seen = (row: string) => string;

/** The same of every row that has the columns `read_under` and `sensitivity`; `placed` gives a value its place in the statement. */
export function seenSql(actor: Actor, placed: (value: unknown) => string): Seen {
  const held = `${placed(rowsHeld(actor))}::text[]`;
  return (row) => `(${row}.sensitivity <> 'SEALED' AND ${row}.read_under <@ ${held})`;
}

function rowsHeld(actor: Actor): readonly Capability[] {
  if (actor.role === 'SYSTEM') return mayRead(actor, 'CASES') ? capabilities : [];
  return capabilities.filter((row) => may(actor, row, 'READ'));
}
