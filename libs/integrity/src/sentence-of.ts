import type { Fault } from './break.js';

/** What is wrong, in a sentence about "this event" of "this history". */
export function sentenceOf(fault: Fault): string {
  switch (fault.what) {
    case 'MISSING_BEFORE':
      return fault.from === fault.to
        ? `Event ${fault.from}, before this one, is missing.`
        : `Events ${fault.from} to ${fault.to}, before this one, are missing.`;
    case 'OUT_OF_ORDER':
      return fault.wasRevision === undefined
        ? 'It does not stand in the order in which it was recorded.'
        : `It does not stand in the order in which it was recorded: it was event ${fault.wasRevision} of this history.`;
    case 'BYTES_CHANGED':
      return 'What it says was changed after it was recorded.';
    case 'HASH_CHANGED':
      return 'Its hash is not the one it was recorded with; what it says fits the event after it.';
    case 'BYTES_OR_HASH_CHANGED':
      return 'What it says, or its hash, was changed after it was recorded, or it was put here from another history.';
  }
}
