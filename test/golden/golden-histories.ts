import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptEvent } from '@redress/event-store';

/** A history as a store kept it, byte for byte, and what it has led to ever since. It is named after its last hash, so that two branches can each add theirs. */
export interface GoldenHistory {
  readonly name: string;
  readonly events: readonly KeptEvent[];
  readonly leadsTo: LedTo;
}

/** What no later version may read otherwise: where it stands, what was completed, and the dates its clocks ended with. */
export interface LedTo {
  readonly machine: string;
  readonly state: string;
  readonly reference: string;
  readonly completed: unknown;
  readonly endedClocks: unknown;
  readonly breaches: unknown;
}

const folder = join(import.meta.dirname, 'histories');

export function goldenHistories(): readonly GoldenHistory[] {
  return readdirSync(folder).filter((name) => name.endsWith('.json')).toSorted().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldenHistory);
}

/** Adds a history; one that is there is never written again. */
export function addGolden(history: GoldenHistory): void {
  writeFileSync(join(folder, `${history.name}.json`), `${JSON.stringify(history, undefined, 1)}\n`, { flag: 'wx' });
}
