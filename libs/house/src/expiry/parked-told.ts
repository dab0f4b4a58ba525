import type { UtcInstant } from '@redress/calendar';
import { requireReading } from '@redress/histories';
import type { Actor } from '@redress/identity';
import type { HistoryNames } from '../history-names.js';
import type { ParkedExpiries, ParkedExpiry } from './parked-expiries.js';

/** With the name that people have for it. */
export interface NamedParkedExpiry extends ParkedExpiry {
  readonly history: string;
}

/** So many under one code, since the UTC instant at which the first of them was parked. */
export interface ParkedInShort {
  readonly code: string;
  readonly histories: number;
  readonly since: UtcInstant;
}

/** Throws Forbidden. */
export async function parkedNamed(actor: Actor, parkedExpiries: ParkedExpiries, names: HistoryNames): Promise<readonly NamedParkedExpiry[]> {
  requireReading(actor, 'UPKEEP');
  return Promise.all((await parkedExpiries.all()).map(async (parked) => ({ history: await names.nameOf(parked.streamId), ...parked })));
}

export async function parkedInShort(parkedExpiries: ParkedExpiries): Promise<readonly ParkedInShort[]> {
  const byCode = Map.groupBy(await parkedExpiries.all(), ({ code }) => code);
  return [...byCode].flatMap(([code, [first, ...others]]) => (first ? [{ code, histories: others.length + 1, since: first.parkedAt }] : []));
}
