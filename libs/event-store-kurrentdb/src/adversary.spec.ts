import { test } from '@jest/globals';
import { adversary } from '../testing/adversary.js';
import { streamsInMemory } from '../testing/streams-in-memory.js';

test('behind reservations a commit to several streams is whole or not at all, whoever dies when', async () => {
  await adversary(60, async () => streamsInMemory({ together: false }));
});

test('appended to several streams at once as well', async () => {
  await adversary(30, async () => streamsInMemory({ together: true }));
});
