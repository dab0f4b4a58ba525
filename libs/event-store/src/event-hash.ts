import { hash } from 'node:crypto';
import type { KeptEvent } from './kept-event.js';

/*
 * How an event is hashed, in full: whoever follows this comment, in any language, comes to the same hashes. `contract/chaining.ts` has
 * examples with their answers.
 *
 * The form of an event is nine lines of UTF-8, joined by a line feed (U+000A), with none at the end:
 *
 *   1. redress-event-v1        this form; another form has another name
 *   2. the stream's name
 *   3. the revision            decimal, from 1
 *   4. the event id            a UUID in lower-case letters
 *   5. the type
 *   6. the schema version      decimal, from 1
 *   7. the instant recorded    UTC with milliseconds: 2021-06-18T23:00:00.123Z
 *   8. the data                canonical JSON, RFC 8785: the very bytes that are kept
 *   9. the metadata            the same
 *
 * No line can hold a line feed (canonical JSON escapes it), so two events that say something else have another form. The position is the
 * store's own and no part of it.
 *
 *   digest = SHA-256 (form)
 *   hash   = SHA-256 (hash of the event before it in its stream, 32 bytes, followed by digest, 32 bytes)
 *
 * Before the first event of a stream stand 32 zero bytes. Hashes are written as 64 lower-case hexadecimal digits.
 */
const form = 'redress-event-v1';

/** What stands for the hash before the first event of a stream. */
export const hashBeforeFirst = '0'.repeat(64);

/** SHA-256 of everything the event says by itself. */
export function digestOf(event: Omit<KeptEvent, 'position' | 'hash'>): string {
  const { streamId, revision, eventId, type, schemaVersion, recordedAt, data, metadata } = event;
  return hash('sha256', [form, streamId, revision, eventId, type, schemaVersion, recordedAt, data, metadata].join('\n'));
}

/** The hash of the event with this digest behind the event with that hash. */
export function hashAfter(hashBefore: string, digest: string): string {
  return hash('sha256', Buffer.from(hashBefore + digest, 'hex'));
}
