import { expect, it } from '@jest/globals';
import { compareCounts } from '@redress/event-store';
import type { House } from '@redress/house';
import { waitFor } from './read-your-writes.js';

const houseThat = (reaches: boolean) => ({ store: { comparePositions: compareCounts }, readModels: { waitFor: async () => reaches } }) as unknown as House;

it('a read does not wait when nobody asks it to, and goes on when what was written is there', async () => {
  await expect(waitFor(houseThat(false), undefined)).resolves.toBeUndefined();
  await expect(waitFor(houseThat(true), '7')).resolves.toBeUndefined();
});

it('a read that would wait too long says when to ask again', async () => {
  await expect(waitFor(houseThat(false), '7')).rejects.toMatchObject({ problem: { status: 503, code: 'ERR_READ_MODEL_LAGS' }, headers: { 'retry-after': '1' } });
});
