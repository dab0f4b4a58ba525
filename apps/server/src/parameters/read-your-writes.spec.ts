import { expect, it } from '@jest/globals';
import { compareCounts } from '@redress/event-store';
import type { House } from '@redress/house';
import { waitFor } from './read-your-writes.js';

const houseThat = (reaches: boolean, head: string | undefined) =>
  ({ store: { comparePositions: compareCounts, head: async () => head }, readModels: { waitFor: async () => reaches } }) as unknown as House;

it('a read does not wait when nobody asks it to, and goes on when what was written is there', async () => {
  await expect(waitFor(houseThat(false, '7'), undefined)).resolves.toBeUndefined();
  await expect(waitFor(houseThat(true, '7'), '7')).resolves.toBeUndefined();
});

it('a read that would wait too long says when to ask again', async () => {
  await expect(waitFor(houseThat(false, '7'), '7')).rejects.toMatchObject({ problem: { status: 503, code: 'ERR_READ_MODEL_LAGS' }, headers: { 'retry-after': '1' } });
});

it.each([['8', '7'], ['10', '9'], ['1', undefined]])('a read that would wait for %s, which nobody has written yet with the end at %s, is refused without waiting', async (position, head) => {
  const waiting = { ...houseThat(true, head), readModels: { waitFor: async () => { throw new Error('It waits.'); } } } as unknown as House;
  await expect(waitFor(waiting, position)).rejects.toMatchObject({ problem: { status: 400, code: 'ERR_VALIDATION', field: 'after' } });
});
