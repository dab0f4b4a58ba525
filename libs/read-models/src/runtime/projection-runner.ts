import type { EventStore, Position } from '@redress/event-store';
import type pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { buildAnew, isMadeAs } from './build-anew.js';
import { catchUpSchema } from './catch-up.js';
import { checkpointOf } from './checkpoint.js';
import type { OnProgress, Projection } from './projection.js';
import { withClient } from './with-client.js';

/** Milliseconds between two looks for a position that cannot be read yet. */
const lookAgainMs = 25;

/** Keeps one projection up to date for this process. */
export class ProjectionRunner {
  #reached: Position | undefined;
  #running: Promise<unknown> = Promise.resolve();
  #next: Promise<void> | undefined;

  constructor(private readonly pool: pg.Pool, private readonly store: EventStore, readonly projection: Projection) {}

  /** Applies everything appended before the call. Calls that come while one runs share the next run. */
  toHead(onProgress?: OnProgress): Promise<void> {
    this.#next ??= this.#afterRunning(onProgress);
    return this.#next;
  }

  /** What was made otherwise than this program makes it is built anew beside what serves; then everything appended before the call is applied. */
  async catchUp(onProgress?: OnProgress): Promise<void> {
    const { projection } = this;
    const serving = await checkpointOf(this.pool, projection.name);
    const isNewer = serving !== undefined && serving.version > projection.version;
    if (serving !== undefined && !isNewer && !isMadeAs(projection, serving)) await this.#buildAnew({ onlyIfAnother: true, onProgress });
    await this.toHead(onProgress);
  }

  rebuild(onProgress?: OnProgress): Promise<void> {
    return this.#buildAnew({ onlyIfAnother: false, onProgress });
  }

  /**
   * Whether the position is applied before the signal aborts; by this process, if nobody else has done it. A store of several
   * machines may tell a position before it can be read here, so looking once is not enough.
   */
  async reach(position: Position, signal: AbortSignal): Promise<boolean> {
    while (!this.#has(position)) {
      await this.toHead();
      if (this.#has(position)) return true;
      if (signal.aborted) return false;
      await pause(lookAgainMs, undefined, { signal }).catch(() => undefined);
    }
    return true;
  }

  #has(position: Position): boolean {
    return this.#reached !== undefined && this.store.comparePositions(this.#reached, position) >= 0;
  }

  async #afterRunning(onProgress: OnProgress | undefined): Promise<void> {
    await this.#running.catch(() => undefined);
    this.#next = undefined;
    const run = this.#run(onProgress);
    this.#running = run;
    await run;
  }

  async #run(onProgress: OnProgress | undefined): Promise<void> {
    const { store, projection, pool } = this;
    const { position } = await catchUpSchema({
      store, projection, schema: projection.name, connected: (work) => withClient(pool, work),
      onBatch: ({ events }) => onProgress?.({ projection: projection.name, events }),
    });
    this.#reached = position;
  }

  #buildAnew({ onlyIfAnother, onProgress }: { onlyIfAnother: boolean; onProgress: OnProgress | undefined }): Promise<void> {
    const { pool, store, projection } = this;
    return buildAnew({ pool, store, projection, onProgress }, { onlyIfAnother });
  }
}
