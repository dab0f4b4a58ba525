import type { Facts } from '../facts/facts.js';

/** The ids of the corrections that were asked for and wait for somebody's decision. */
export function waitingCorrections({ corrections = {} }: Pick<Facts, 'corrections'>): readonly string[] {
  return Object.entries(corrections).flatMap(([correctionId, { outcome }]) => (outcome === undefined ? [correctionId] : []));
}
