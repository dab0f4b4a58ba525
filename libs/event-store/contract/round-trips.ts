import { expect, test } from '@jest/globals';
import type { JsonObject } from '../src/index.js';
import { maximumCommitBytes } from '../src/index.js';
import { all, commitOf, newEvent } from './samples.js';
import type { Part } from './store-under-test.js';

const values: readonly (readonly [string, JsonObject])[] = [
  ['nothing', {}],
  ['every kind', { text: '', yes: true, no: false, none: null, list: [1, [2, {}], []], object: { a: { b: 'c' } } }],
  ['accents and other scripts', { 'Zoë Ó Súilleabháin': 'Łódź, 東京, العربية, ᚠᛇᚻ', combining: 'e\u0301' }],
  ['emoji', { text: '👩🏽‍⚖️ 🏴󠁧󠁢󠁷󠁬󠁳󠁿' }],
  ['quotes and escapes', { text: `"'\`\\ \\u0000 {"a":1} $1 %s ; DROP TABLE events; --`, 'a"b\\c': '\b\f\n\r\t\u0001\u001f\u007f\u2028\ufffe' }],
  ['numbers', { numbers: [0, -1, 0.1, 1e21, 5e-324, Number.MAX_SAFE_INTEGER, Number.MAX_VALUE, 1 / 3] }],
  ['names that mean something in JavaScript', JSON.parse('{"__proto__":{"a":1},"constructor":"x","length":2}') as JsonObject],
  ['nearly all that one commit may hold', { text: 'x'.repeat(maximumCommitBytes - 1_000) }],
];

export const roundTrips: Part = (underTest) => {
  test.each(values)('%s comes back as it went in', async (_, data) => {
    const { store } = underTest();
    const event = newEvent('CaseNoted', data);
    const withProvenance = { ...event, metadata: { ...event.metadata, provenance: { row: 17, file: 'tracker “2015”.csv' } } };
    await store.append(commitOf(withProvenance));
    const [kept] = await all(store.readStream('case-1'));
    const given = { position: await store.head(), recordedAt: expect.any(String), hash: expect.stringMatching(/^[0-9a-f]{64}$/) };
    expect(kept).toEqual({ ...withProvenance, streamId: 'case-1', revision: 1, ...given });
    expect(await all(store.readAll())).toEqual([kept]);
  });

  test('what the caller changes afterwards does not reach the history', async () => {
    const { store } = underTest();
    const data = { points: ['first'] };
    const appended = store.append(commitOf(newEvent('CaseNoted', data)));
    data.points.push('second');
    await appended;
    const [kept] = await all(store.readStream('case-1'));
    expect(kept?.data).toEqual({ points: ['first'] });
  });
};
