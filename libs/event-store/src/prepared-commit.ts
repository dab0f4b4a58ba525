import { canonicalJson } from './canonical-json.js';
import type { Commit, ExpectedRevision, StreamWrite } from './commit.js';
import type { NewEvent } from './recorded-event.js';
import { checkJson } from './check-json.js';
import { checkMetadata, checkPattern } from './check-metadata.js';
import { CommitRefused } from './refusals.js';

/** A checked event with its JSON as the canonical text to keep (RFC 8785), so that later changes by the caller do not reach the store. */
export interface PreparedEvent {
  readonly eventId: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: string;
  readonly metadata: string;
}

export interface PreparedWrite {
  readonly streamId: string;
  readonly expectedRevision: ExpectedRevision;
  readonly events: readonly PreparedEvent[];
}

export interface PreparedCommit {
  readonly commandId: string;
  readonly writes: readonly PreparedWrite[];
  readonly bytes: number;
}

/** The most JSON one commit may hold. KurrentDB's own default limit is 1 MiB for a whole append; what fits here fits there. */
export const maximumCommitBytes = 1_000_000;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const streamName = /^[A-Za-z0-9][A-Za-z0-9._:@/-]{0,199}$/;
const typeName = /^[A-Za-z][A-Za-z0-9._-]{0,99}$/;
const commandName = /^[\x21-\x7e]([\x20-\x7e]{0,198}[\x21-\x7e])?$/;

/** Checks what every adapter must refuse alike and turns the JSON into text. Throws `CommitRefused`. */
export function prepareCommit(commit: Commit): PreparedCommit {
  checkPattern(commit.commandId, commandName, 'commandId', '1 to 200 printable ASCII characters');
  if (commit.writes.length === 0) throw new CommitRefused('writes', 'is empty: a commit appends at least one event.');
  const writes = commit.writes.map(prepareWrite);
  checkDistinct(writes.map((write) => write.streamId), 'writes', 'the same stream twice: put its events in one write');
  checkDistinct(writes.flatMap((write) => write.events.map((event) => event.eventId)), 'events', 'the same eventId twice');
  const bytes = writes.flatMap((write) => write.events).reduce((sum, event) => sum + byteLength(event), 0);
  if (bytes > maximumCommitBytes) {
    throw new CommitRefused('writes', `holds ${bytes} bytes of JSON and one commit may hold ${maximumCommitBytes}: shorten the texts or split the work.`);
  }
  return { commandId: commit.commandId, writes, bytes };
}

function prepareWrite(write: StreamWrite, index: number): PreparedWrite {
  const path = `writes[${index}]`;
  checkPattern(write.streamId, streamName, `${path}.streamId`, '1 to 200 letters, digits or . _ : @ / -, beginning with a letter or digit');
  checkExpectedRevision(write.expectedRevision, `${path}.expectedRevision`);
  if (write.events.length === 0) throw new CommitRefused(`${path}.events`, 'is empty: a write appends at least one event.');
  const events = write.events.map((event, number) => prepareEvent(event, `${path}.events[${number}]`));
  return { streamId: write.streamId, expectedRevision: write.expectedRevision, events };
}

function prepareEvent(event: NewEvent, path: string): PreparedEvent {
  checkPattern(event.eventId, uuid, `${path}.eventId`, 'a UUID');
  checkPattern(event.type, typeName, `${path}.type`, 'an event name: 1 to 100 letters, digits or . _ -');
  if (!Number.isInteger(event.schemaVersion) || event.schemaVersion < 1 || event.schemaVersion > 32_767) {
    throw new CommitRefused(`${path}.schemaVersion`, 'must be a whole number from 1 to 32767.');
  }
  checkJson(event.data, `${path}.data`);
  checkObject(event.data, `${path}.data`);
  checkObject(event.metadata, `${path}.metadata`);
  checkMetadata(event.metadata, `${path}.metadata`);
  const { eventId, type, schemaVersion } = event;
  return { eventId: eventId.toLowerCase(), type, schemaVersion, data: canonicalJson(event.data), metadata: canonicalJson({ ...event.metadata }) };
}

function checkExpectedRevision(expected: ExpectedRevision, path: string): void {
  if (expected === 'NO_STREAM' || (Number.isSafeInteger(expected) && expected >= 1)) return;
  throw new CommitRefused(path, 'must be a revision from 1, or NO_STREAM.');
}

function checkObject(value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new CommitRefused(path, 'must be a JSON object.');
}

function checkDistinct(names: readonly string[], path: string, problem: string): void {
  if (new Set(names).size < names.length) throw new CommitRefused(path, `holds ${problem}.`);
}

function byteLength(event: PreparedEvent): number {
  return Buffer.byteLength(event.data) + Buffer.byteLength(event.metadata);
}
