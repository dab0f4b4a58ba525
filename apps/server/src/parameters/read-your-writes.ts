import type { Position } from '@redress/event-store';
import type { House } from '@redress/house';
import type { Parameter } from './parameter.js';
import { RequestRefused } from '../problems/problem.js';

/** Where an answer tells the position of what was written, and where a request may ask a read to wait for it. */
export const positionHeader = 'redress-position';

/** The same by address. */
export const after: Parameter<string> = {
  description: `A position that a command answered with: the read waits until it is taken in. The header ${positionHeader} asks the same.`,
  schema: { type: 'string', maxLength: 100 },
  read: (text) => {
    if (text.length > 100) throw new Error('This is no position: use one that a command answered with.');
    return text;
  },
};

/** Milliseconds a read waits for what was written before it. */
const patience = 5000;

const beyondTheEnd = 'Nothing has been written yet at the position to wait for: use one that a command answered with.';
const lagging = 'The lists have not yet taken in what you wrote: ask again in a second, or ask without waiting.';

/**
 * Waits until the read models hold a position. Throws CommitRefused for one that is none, RequestRefused: 400 at once for one that nobody has
 * written yet, 503 when they lag.
 */
export async function waitFor({ store, readModels }: Pick<House, 'store' | 'readModels'>, text: string | undefined): Promise<void> {
  if (text === undefined) return;
  const position = text as Position;
  const head = await store.head();
  if (head === undefined || store.comparePositions(position, head) > 0) throw new RequestRefused(400, 'ERR_VALIDATION', beyondTheEnd, { field: 'after' });
  if (await readModels.waitFor(position, patience)) return;
  throw new RequestRefused(503, 'ERR_READ_MODEL_LAGS', lagging, {}, { 'retry-after': '1' });
}
