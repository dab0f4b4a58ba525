import { createHash } from 'node:crypto';

/**
 * Short enough to stand beside whatever was computed, and another as soon as a letter of what it was computed by is: it says whether
 * a cache is stale, and nothing else.
 */
export function fingerprintOf(...definitions: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(definitions)).digest('hex').slice(0, 16);
}
