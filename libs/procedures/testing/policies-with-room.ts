import { presets, type Policy } from '../src/index.js';

/** The policies the program comes with, but that a member of the pool has any number of cases: tests that are about something else share a few. */
export const policiesWithRoom: readonly Policy[] = presets.map((policy) => ({ ...policy, pool: { ...policy.pool, maxConcurrent: Number.MAX_SAFE_INTEGER } }));
