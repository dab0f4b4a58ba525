import { randomInt } from 'node:crypto';
import fc from 'fast-check';

/** Moments of an import, each as a number of events in the store, and the seed that they came from: REDRESS_TEST_SEED brings them again. */
export interface RandomMoments {
  readonly seed: number;
  readonly moments: readonly number[];
}

/** So many moments, ever later, of an import that makes so many events. */
export function randomMoments(count: number, events: number): RandomMoments {
  const seed = Number(process.env.REDRESS_TEST_SEED ?? randomInt(2 ** 31));
  const stretch = Math.floor(events / count);
  const later = fc.tuple(...Array.from({ length: count }, (_, index) => fc.nat(stretch - 1).map((within) => index * stretch + within)));
  const [moments = []] = fc.sample(later, { seed, numRuns: 1 });
  return { seed, moments };
}
