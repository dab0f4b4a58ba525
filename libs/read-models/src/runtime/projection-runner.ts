import type { EventStore, Position } from '@redress/event-store';
import type pg from 'pg';
import { buildAnew } from './build-anew.js';
import { catchUpSchema } from './catch-up.js';
import { checkpointOf } from './checkpoint.js';
import type { OnProgress, Projection } from './projection.js';
import { withClient } from './with-client.js';

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

  /** An older version is built anew beside what serves; then everything appended before the call is applied. */
  async catchUp(onProgress?: OnProgress): Promise<void> {
    const { name, version } = this.projection;
    const serving = await checkpointOf(this.pool, name);
    if (serving !== undefined && serving.version < version) await this.#buildAnew({ onlyIfOlder: true, onProgress });
    await this.toHead(onProgress);
  }

  rebuild(onProgress?: OnProgress): Promise<void> {
    return this.#buildAnew({ onlyIfOlder: false, onProgress });
  }

  /** Resolves when the position is applied, by this process if nobody has done it. */
  async reach(position: Position): Promise<void> {
    if (!this.#has(position)) await this.toHead();
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

  #buildAnew({ onlyIfOlder, onProgress }: { onlyIfOlder: boolean; onProgress: OnProgress | undefined }): Promise<void> {
    const { pool, store, projection } = this;
    return buildAnew({ pool, store, projection, onProgress }, { onlyIfOlder });
  }
}
