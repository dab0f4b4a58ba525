import type { EventStore, Position } from '@redress/event-store';
import type { Log } from '@redress/postgres';
import type pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { tryLock, unlock } from './advisory-locks.js';
import { parkedCases, type ParkedCase } from './parked.js';
import { ProjectionRunner } from './projection-runner.js';
import type { OnProgress, Projection } from './projection.js';
import { reasonOf } from './reason-of.js';
import { ReadModelError } from './read-model-error.js';
import { createServing, sweep } from './schemas.js';
import { standingOfProjection, type ProjectionStanding } from './standing.js';
import { withClient } from './with-client.js';

export interface ProjectionRuntime {
  /** Makes the schemas that are not there and removes what a killed build left. Before anything else. */
  migrate(): Promise<void>;
  /** Brings every read model to this program's version and to the end of the history. Rejects with the first failure after all have tried. */
  catchUp(options?: { readonly onProgress?: OnProgress | undefined }): Promise<void>;
  /** Catches up and then applies what comes, until the signal aborts or the store closes; after a failure it tries again. */
  follow(signal: AbortSignal): Promise<void>;
  /** Whether every read model has the position within so many milliseconds. Does the work itself if nobody else has. */
  waitFor(position: Position, timeoutMs: number): Promise<boolean>;
  /** Builds one read model, or all, anew beside what serves. Throws ERR_READ_MODEL_UNKNOWN. */
  rebuild(name?: string, onProgress?: OnProgress): Promise<void>;
  standing(): Promise<ProjectionStanding[]>;
  parked(): Promise<ParkedCase[]>;
}

export interface ProjectionRuntimeOptions {
  readonly pool: pg.Pool;
  /** For building and following, which may honestly take long. */
  readonly longWork: pg.Pool;
  readonly store: EventStore;
  readonly projections: readonly Projection[];
  readonly log: Log;
  /** Milliseconds before trying again after a failure. */
  readonly retryMs?: number;
}

export function createProjectionRuntime({ pool, longWork, store, projections, log, retryMs = 1000 }: ProjectionRuntimeOptions): ProjectionRuntime {
  const runners = projections.map((projection) => new ProjectionRunner(longWork, store, projection));

  async function migrate(): Promise<void> {
    for (const projection of projections) {
      await withClient(longWork, async (client) => {
        await createServing(client, projection);
        // Whoever holds the lock is building: what lies beside is theirs.
        if (!(await tryLock(client, 'BUILD', projection.name))) return;
        await sweep(client, projection.name);
        await unlock(client, 'BUILD', projection.name);
      });
    }
  }

  const catchUp = (onProgress?: OnProgress): Promise<void> => allTried(runners.map((runner) => runner.catchUp(onProgress)));

  async function followOnce(signal: AbortSignal): Promise<void> {
    const head = await store.head();
    await catchUp();
    for await (const _ of store.subscribe({ signal, ...(head === undefined ? {} : { after: head }) })) {
      await allTried(runners.map((runner) => runner.toHead()));
    }
  }

  async function follow(signal: AbortSignal): Promise<void> {
    let finished = false;
    while (!finished && !signal.aborted) {
      try {
        await followOnce(signal);
        finished = true;
      } catch (error) {
        log.warn(`The read models stand still and will try again. ${reasonOf(error)}`);
        await pause(retryMs, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  async function waitFor(position: Position, timeoutMs: number): Promise<boolean> {
    const over = new AbortController();
    const late = pause(timeoutMs, false, { signal: over.signal }).catch(() => false);
    const there = Promise.all(runners.map((runner) => runner.reach(position, over.signal))).then((reached) => reached.every(Boolean));
    try {
      return await Promise.race([there, late]);
    } finally {
      over.abort();
    }
  }

  async function rebuild(name?: string, onProgress?: OnProgress): Promise<void> {
    const wanted = runners.filter(({ projection }) => name === undefined || projection.name === name);
    if (wanted.length === 0) {
      throw new ReadModelError('ERR_READ_MODEL_UNKNOWN', `There is no read model ${name}. There are: ${projections.map((projection) => projection.name).join(', ')}.`);
    }
    for (const runner of wanted) await runner.rebuild(onProgress);
  }

  return {
    migrate, follow, waitFor, rebuild,
    catchUp: ({ onProgress } = {}) => catchUp(onProgress),
    standing: () => Promise.all(projections.map((projection) => standingOfProjection(pool, store, projection))),
    parked: async () => (await Promise.all(projections.map(({ name }) => parkedCases(pool, name)))).flat(),
  };
}

/** Waits for all, so that one that fails does not hold up the others; then fails with the first failure. */
async function allTried(tries: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(tries)).find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}
