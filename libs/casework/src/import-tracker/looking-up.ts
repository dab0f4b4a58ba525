import type { EventStore } from '@redress/event-store';
import { referenceTaken } from './appending.js';
import { streamOfCase, streamOfReferral, type RowToCommit } from './row-commit.js';
import type { RowOutcome, RowTaker } from './taking-rows.js';

/** A dry run: asks the store what it would say and writes nothing. */
export class LookingUp implements RowTaker {
  constructor(private readonly store: EventStore) {}

  /** Nothing is written that another row could wait for. */
  turnOf(): Promise<void> {
    return Promise.resolve();
  }

  async take({ commandId, row }: RowToCommit): Promise<RowOutcome> {
    if ((await this.store.answerTo(commandId)) !== undefined) return 'ALREADY_IMPORTED';
    const streams = [streamOfCase(row), streamOfReferral(row)].filter((streamId) => streamId !== undefined);
    for (const streamId of streams) if ((await this.store.revisionOf(streamId)) > 0) throw referenceTaken(streamId, row);
    return 'IMPORTED';
  }
}
