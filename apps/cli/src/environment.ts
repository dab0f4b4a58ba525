import { own } from '@redress/procedures';
import { resolve } from 'node:path';
import type { Clock } from '@redress/event-store';
import type { HouseOptions } from '@redress/house';

/** What the command line takes from around it. Injected, so that tests give their own. */
export interface Environment {
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** One sentence for the person who watches: standard error. */
  readonly say: (sentence: string) => void;
  /** Standard error is a terminal: a progress bar makes sense. */
  readonly isWatched: boolean;
  /** Ctrl-C, or a termination. */
  readonly signal: AbortSignal;
  /** All that the house has unless told. */
  readonly indicators?: HouseOptions['indicators'];
}

export interface StorePlace {
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly eventStoreUrl: string | undefined;
}

/** Which store: `DATABASE_URL`, or the PostgreSQL of this house in `DATA_DIR` (./data); the history beside it at `EVENT_STORE_URL`, if that is given. */
export function storePlace({ variables }: Environment): StorePlace {
  // An empty variable counts as absent.
  const given = (name: string): string | undefined => (own(variables, name) === '' ? undefined : own(variables, name));
  return { dataDir: resolve(given('DATA_DIR') ?? 'data'), databaseUrl: given('DATABASE_URL'), eventStoreUrl: given('EVENT_STORE_URL') };
}
