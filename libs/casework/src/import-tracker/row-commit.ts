import type { Commit, NewEvent, StreamWrite } from '@redress/event-store';
import { caseIdOfReference, caseStream, poolStream, referralIdOfReference, referralStream, toNewEvent, type CommitMetadata } from '@redress/histories';
import { system, type Actor } from '@redress/identity';
import type { Law } from '@redress/procedures';
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
  readonly law: Law;
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
export function commitOf(toCommit: RowToCommit, newMembers: readonly PoolMember[]): Commit {
  const { commandId, row, decided } = toCommit;
  const caseEvents = newEvents(decided.caseEvents, 0, toCommit);
  const referralEvents = newEvents(decided.referralEvents, caseEvents.length, toCommit);
  const writes: StreamWrite[] = [{ streamId: streamOfCase(row), expectedRevision: 'NO_STREAM', events: caseEvents }];
  const referral = streamOfReferral(row);
  if (referral !== undefined) writes.push({ streamId: referral, expectedRevision: 'NO_STREAM', events: referralEvents });
  for (const member of newMembers) {
    const events = poolEvents(member, metadataOf(toCommit, toCommit.actor, toCommit.law.policyOn(member.availableFrom).version));
    writes.push({ streamId: poolStream(member.poolMemberId), expectedRevision: 'NO_STREAM', events });
  }
  return { commandId, writes };
}

export function streamOfCase({ ref }: Pick<TrackerRow, 'ref'>): string {
  return caseStream(caseIdOfReference(ref));
}

export function streamOfReferral({ lgscoReference }: Pick<TrackerRow, 'lgscoReference'>): string | undefined {
  return lgscoReference === undefined ? undefined : referralStream(referralIdOfReference(lgscoReference));
}

function newEvents(imported: readonly ImportedEvent[], firstPlace: number, toCommit: RowToCommit): readonly NewEvent[] {
  return imported.map(({ event, broughtBy }, index) => {
    const actor = broughtBy === 'ROW' ? toCommit.actor : system;
    return toNewEvent(event, firstPlace + index, metadataOf(toCommit, actor, toCommit.law.policyOn(event.effectiveDate).version));
  });
}

function metadataOf({ commandId, row, provenance }: RowToCommit, { userId, role }: Actor, policyVersion: string): CommitMetadata {
  return { actor: { userId, role }, commandId, causationId: commandId, correlationId: streamOfCase(row), policyVersion, provenance: { ...provenance } };
}

const rowNamespace = '2f9d5a5e-6c1b-5b7e-9a53-1f6f6c2d7e90';
