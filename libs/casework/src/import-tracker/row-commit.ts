import type { Commit } from '@redress/event-store';
import { caseIdOfReference, caseStream, commitOf, poolStream, referralIdOfReference, referralStream, type Brought, type Kinds } from '@redress/histories';
import { timer, type Actor } from '@redress/identity';
import { v5 as uuidOfName } from 'uuid';
import type { DecidedRow, ImportedEvent } from './decide-row.js';
import { poolEvents, type PoolMember } from './pool-members.js';
import { trackerColumns, type Cells } from './row/columns.js';
import type { TrackerRow } from './row/tracker-row.js';

/** Whence an imported event comes. */
export interface Provenance {
  readonly file: string;
  readonly sha256: string;
  readonly row: number;
}

export interface RowToCommit {
  readonly commandId: string;
  readonly row: TrackerRow;
  readonly decided: DecidedRow;
  readonly provenance: Provenance;
  readonly actor: Actor;
  readonly kinds: Kinds;
}

/**
 * The command id of a row: its reference and what it says, not the file it stands in. The same row in another file, or with its
 * columns in another order, is the same command and is imported once; a changed row is another.
 */
export function commandIdOf(cells: Cells): string {
  const said = trackerColumns.filter((column) => cells[column] !== '').toSorted().map((column) => [column, cells[column]]);
  return `import-${uuidOfName(JSON.stringify(said), rowNamespace)}`;
}

/** All of a row in one commit: the case, the Ombudsman's reference to it, and the pool members nobody has made yet. */
export function commitOfRow(toCommit: RowToCommit, newMembers: readonly PoolMember[]): Commit {
  const { commandId, row, decided, kinds } = toCommit;
  const { law } = kinds.CASE;
  const referral = streamOfReferral(row);
  return commitOf({ commandId, correlationId: streamOfCase(row), law }, [
    { streamId: streamOfCase(row), revision: 0, events: brought(decided.caseEvents, toCommit) },
    ...(referral === undefined ? [] : [{ streamId: referral, revision: 0, events: brought(decided.referralEvents, toCommit) }]),
    ...newMembers.map((member) => ({ streamId: poolStream(member.poolMemberId), revision: 0, events: brought(poolEvents(member, kinds.POOL_MEMBER), toCommit) })),
  ]);
}

export function streamOfCase({ ref }: Pick<TrackerRow, 'ref'>): string {
  return caseStream(caseIdOfReference(ref));
}

export function streamOfReferral({ lgscoReference }: Pick<TrackerRow, 'lgscoReference'>): string | undefined {
  return lgscoReference === undefined ? undefined : referralStream(referralIdOfReference(lgscoReference));
}

function brought(imported: readonly ImportedEvent[], { actor, provenance }: RowToCommit): readonly Brought[] {
  return imported.map(({ event, broughtBy }) => ({ event, by: broughtBy === 'ROW' ? actor : timer, provenance: { ...provenance } }));
}

const rowNamespace = '2f9d5a5e-6c1b-5b7e-9a53-1f6f6c2d7e90';
