import { digestOf, hashAfter, hashBeforeFirst, type KeptEvent } from '@redress/event-store';
import type { Fault } from './break.js';

/** Why an event's bytes and its hash do not belong together, as far as its stream tells; reads the stream once more. */
export async function unlikeItsHash(event: KeptEvent, hashBefore: string, stream: AsyncIterable<KeptEvent>): Promise<Fault> {
  const ownHash = hashAfter(hashBefore, digestOf(event));
  let fault: Fault = { what: 'BYTES_OR_HASH_CHANGED' };
  let last = hashBeforeFirst;
  for await (const other of stream) {
    // An event that changed places with a neighbour finds the hash it was chained to on its own old place, any other on the place before.
    const digest = digestOf({ ...event, revision: other.revision });
    if (other.revision !== event.revision && [last, other.hash].some((hash) => hashAfter(hash, digest) === event.hash)) {
      return { what: 'OUT_OF_ORDER', wasRevision: other.revision };
    }
    if (other.revision === event.revision + 1) {
      if (other.hash === hashAfter(event.hash, digestOf(other))) fault = { what: 'BYTES_CHANGED' };
      if (other.hash === hashAfter(ownHash, digestOf(other))) fault = { what: 'HASH_CHANGED' };
    }
    last = other.hash;
  }
  return fault;
}
