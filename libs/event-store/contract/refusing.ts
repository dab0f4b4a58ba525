import { expect, test } from '@jest/globals';
import type { Commit, ExpectedRevision, JsonObject } from '../src/index.js';
import { CommitRefused, maximumCommitBytes } from '../src/index.js';
import { all, commitOf, commitTo, newEvent } from './samples.js';
import type { Part } from './store-under-test.js';

const [write] = commitTo('case-1', 'NO_STREAM').writes;
const event = newEvent();

/** JSON from outside is not what its type says; this is how it gets here. */
const unchecked = (value: unknown): JsonObject => value as JsonObject;

const withData = (data: unknown): Commit => commitOf(newEvent('CaseNoted', unchecked(data)));
const expecting = (expectedRevision: ExpectedRevision): Commit => commitTo('case-1', expectedRevision);

const refused: readonly (readonly [string, Commit, RegExp])[] = [
  ['a commit without writes', { commandId: 'c', writes: [] }, /writes is empty/],
  ['a write without events', commitTo('case-1', 'NO_STREAM', 0), /writes\[0\]\.events is empty/],
  ['the same stream twice', { commandId: 'c', writes: [...(write ? [write] : []), ...commitTo('case-1', 'NO_STREAM').writes] }, /the same stream twice/],
  ['the same event twice', { ...commitOf(event), writes: [{ streamId: 'case-1', expectedRevision: 'NO_STREAM', events: [event, event] }] }, /the same eventId/],
  ['an empty command id', { ...commitTo('case-1', 'NO_STREAM'), commandId: '' }, /commandId must be/],
  ['a stream name with a blank', commitTo('case 1', 'NO_STREAM'), /streamId must be/],
  ['an event id that is no UUID', commitOf({ ...event, eventId: '42' }), /eventId must be a UUID/],
  ['an event without a type', commitOf({ ...event, type: '' }), /type must be/],
  ['schema version 0', commitOf({ ...event, schemaVersion: 0 }), /schemaVersion must be/],
  ['expected revision 0', expecting(0), /expectedRevision must be/],
  ['expected revision -1', expecting(-1), /expectedRevision must be/],
  ['expected revision 1.5', expecting(1.5), /expectedRevision must be/],
  ['no expectation', expecting(undefined as unknown as ExpectedRevision), /expectedRevision must be/],
  ['an effective date that is none', commitOf({ ...event, metadata: { ...event.metadata, effectiveDate: 'today' } }), /effectiveDate must be/],
  ['an instant without its zone', commitOf({ ...event, metadata: { ...event.metadata, occurredAt: '2021-06-18T09:30:00' } }), /occurredAt must be/],
  ['an actor without a name', commitOf({ ...event, metadata: { ...event.metadata, actor: { userId: ' ', role: 'SYSTEM' } } }), /actor\.userId must be/],
  ['data that is a list', withData([1]), /data must be a JSON object/],
  ['data that is null', withData(null), /data must be a JSON object/],
  ['undefined', withData({ text: undefined }), /data\.text is undefined/],
  ['not a number', withData({ days: Number.NaN }), /data\.days is not a finite number/],
  ['a date object', withData({ at: new Date(0) }), /data\.at is an object that JSON cannot keep/],
  ['a big integer', withData({ count: 1n }), /data\.count is bigint/],
  ['a hole in a list', withData({ list: Array(2) }), /data\.list\[0\] is undefined/],
  ['nesting without end', withData(JSON.parse(`${'{"a":'.repeat(150)}1${'}'.repeat(150)}`)), /nested deeper/],
  ['NUL in a text', withData({ text: 'a\u0000b' }), /data\.text holds the NUL character/],
  ['NUL in a name', withData({ 'a\u0000b': 1 }), /NUL character/],
  ['half a surrogate pair', withData({ text: '\ud83d' }), /half of a surrogate pair/],
  ['more than one commit may hold', withData({ text: 'x'.repeat(maximumCommitBytes) }), /bytes of JSON/],
];

export const refusing: Part = (underTest) => {
  test.each(refused)('%s is refused in a sentence and leaves nothing', async (_, commit, sentence) => {
    const { store } = underTest();
    const refusal = await store.append(commit).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(CommitRefused);
    expect(refusal).toMatchObject({ code: 'ERR_VALIDATION', message: expect.stringMatching(sentence) });
    expect(await all(store.readAll())).toEqual([]);
  });

  test('a closed store refuses', async () => {
    const { store } = underTest();
    await store.close();
    await expect(store.append(commitTo('case-1', 'NO_STREAM'))).rejects.toMatchObject({ code: 'ERR_STORE_UNAVAILABLE' });
    await expect(store.revisionOf('case-1')).rejects.toMatchObject({ code: 'ERR_STORE_UNAVAILABLE' });
    await expect(all(store.readKept())).rejects.toMatchObject({ code: 'ERR_STORE_UNAVAILABLE' });
    await expect(all(store.readAll())).rejects.toMatchObject({ code: 'ERR_STORE_UNAVAILABLE' });
  });
};
