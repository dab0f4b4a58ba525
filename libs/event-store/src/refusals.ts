import type { ExpectedRevision } from './commit.js';

/** A refusal or failure of the store: `code` for programs, `message` for people. */
export abstract class EventStoreError extends Error {
  abstract readonly code: string;
}

/** The commit is not one that any store could keep; `field` says where. Nothing was written. */
export class CommitRefused extends EventStoreError {
  override readonly name = 'CommitRefused';
  readonly code = 'ERR_VALIDATION';

  constructor(readonly field: string, problem: string) {
    super(`${field} ${problem}`);
  }
}

/** Another writer was first [domain 9 row 83]. Nothing of the commit was written. */
export class RevisionConflict extends EventStoreError {
  override readonly name = 'RevisionConflict';
  readonly code = 'ERR_CONCURRENCY';

  constructor(
    readonly streamId: string,
    readonly expected: ExpectedRevision,
    readonly actual: ExpectedRevision,
  ) {
    super(`Stream ${streamId} ${found(actual)}, but ${wanted(expected)}. Somebody else was first: read it again and decide again.`);
  }
}

/** The store could not be asked. Whether an append was kept is unknown: repeat it with the same command id and it is never doubled. */
export class EventStoreUnavailable extends EventStoreError {
  override readonly name = 'EventStoreUnavailable';
  readonly code = 'ERR_STORE_UNAVAILABLE';
}

/** What is kept cannot be an event: somebody changed it behind the store's back. */
export class EventDamaged extends EventStoreError {
  override readonly name = 'EventDamaged';
  readonly code = 'ERR_STORE_DAMAGED';

  constructor(readonly streamId: string, readonly revision: number) {
    super(`Event ${revision} of this history is not what was written: its JSON cannot be read. Have whoever runs this service check it with redress verify, and compare it with a backup.`);
  }
}

function found(actual: ExpectedRevision): string {
  return actual === 'NO_STREAM' ? 'has no event yet' : `is at revision ${actual}`;
}

function wanted(expected: ExpectedRevision): string {
  return typeof expected === 'number' ? `revision ${expected} was expected` : 'a new stream was expected';
}
