import { CommitRefused, EventStoreError, EventStoreUnavailable } from '@redress/event-store';

/** What the client's errors are called, as far as we tell them apart. */
const sentences: Readonly<Record<string, string>> = {
  'access-denied': 'KurrentDB does not let this user in, or not do that: correct the user and password in EVENT_STORE_URL, or give the user its rights.',
  'deadline-exceeded': 'KurrentDB did not answer in time: try again in a moment, and if that goes on, see whether the server is overloaded or hangs.',
  'not-leader': 'KurrentDB is choosing another leader: try again in a moment.',
  'stream-deleted': 'A stream of this store was deleted in KurrentDB: have whoever runs it bring it back from a backup.',
  'stream-tombstoned': 'A stream of this store was deleted in KurrentDB: have whoever runs it bring it back from a backup.',
};
const unreachable = 'KurrentDB cannot be reached: try again in a moment, and if that goes on, see whether the server runs and EVENT_STORE_URL names it.';

const tooLarge = ['maximum-append-size-exceeded', 'append-record-size-exceeded', 'transaction-max-size-exceeded'];

export function late(): EventStoreUnavailable {
  return new EventStoreUnavailable(sentences['deadline-exceeded']);
}

/** An error of the client in our words: its own may quote an address with its password, or what somebody wrote. */
export function told(error: unknown): EventStoreError {
  if (error instanceof EventStoreError) return error;
  const type = typeOf(error);
  if (tooLarge.includes(type)) return new CommitRefused('writes', 'is more than KurrentDB takes at once: shorten the texts or split the work. Nothing of this commit was written.');
  return new EventStoreUnavailable((Object.hasOwn(sentences, type) ? sentences[type] : undefined) ?? unreachable, { cause: error });
}

/** The name that the client gives an error; empty when it is none of the client's. */
export function typeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'type' in error && typeof error.type === 'string' ? error.type : '';
}
