import { CommitRefused, RevisionConflict, type EventStore } from '@redress/event-store';
import { poolStream } from '@redress/histories';
import { membersNeededBy, type PoolMember, type PoolMembers } from './pool-members.js';
import { commitOfRow, streamOfReferral, type RowToCommit } from './row-commit.js';
import { RowRefused, refusedIn } from './row/row-refused.js';
import type { TrackerRow } from './row/tracker-row.js';
import type { RowOutcome, RowTaker } from './taking-rows.js';

/** Appends rows, each with the pool members it is the first to need, wherever another process has not made them meanwhile. */
export class Appending implements RowTaker {
  /** Members known to be in the store, and those a commit under way is making. */
  readonly #there = new Set<string>();
  readonly #coming = new Map<string, Promise<unknown>>();

  constructor(private readonly store: EventStore, private readonly members: PoolMembers) {}

  /** A member whom a commit under way is making is waited for: should that commit fail, this row has to make them. */
  async turnOf(row: TrackerRow): Promise<void> {
    for (const { poolMemberId } of membersNeededBy(row)) {
      await this.#coming.get(poolMemberId);
      if (!this.#there.has(poolMemberId) && (await this.store.revisionOf(poolStream(poolMemberId))) > 0) this.#there.add(poolMemberId);
    }
  }

  take(toCommit: RowToCommit): Promise<RowOutcome> {
    const missing = this.#missingFor(toCommit.row);
    const appended = this.#append(toCommit, missing);
    const settled = appended.then(() => undefined, () => undefined);
    for (const { poolMemberId } of missing) this.#coming.set(poolMemberId, settled);
    return appended;
  }

  async #append(toCommit: RowToCommit, missing: readonly PoolMember[]): Promise<RowOutcome> {
    try {
      const { outcome } = await this.store.append(commitOfRow(toCommit, missing));
      for (const { poolMemberId } of missing) if (outcome === 'APPENDED') this.#there.add(poolMemberId);
      return outcome === 'APPENDED' ? 'IMPORTED' : 'ALREADY_IMPORTED';
    } catch (error) {
      if (error instanceof CommitRefused) throw new RowRefused(error.code, error.message);
      if (!(error instanceof RevisionConflict)) throw error;
      const made = missing.find(({ poolMemberId }) => poolStream(poolMemberId) === error.streamId);
      if (made === undefined) throw referenceTaken(error.streamId, toCommit.row);
      this.#there.add(made.poolMemberId);
      return this.#append(toCommit, missing.filter((member) => member !== made));
    }
  }

  #missingFor(row: TrackerRow): readonly PoolMember[] {
    return membersNeededBy(row).flatMap(({ poolMemberId }) => {
      const member = this.members.get(poolMemberId);
      return member === undefined || this.#there.has(poolMemberId) ? [] : [member];
    });
  }
}

/** The reference of a row names what another row has brought. */
export function referenceTaken(streamId: string, row: Pick<TrackerRow, 'lgscoReference'>): RowRefused {
  return streamId === streamOfReferral(row)
    ? refusedIn('lgsco_ref', 'ERR_DUPLICATE_REFERENCE', "Another case already has this Ombudsman's reference. Correct one of them.")
    : refusedIn('ref', 'ERR_DUPLICATE_REFERENCE', 'A case with this reference is held already, and this row says something else than it did. An import adds cases and changes none: record the change on the case.');
}
