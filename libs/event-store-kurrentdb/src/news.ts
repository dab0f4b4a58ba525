import type { WakeUp } from '@redress/event-store';
import { setTimeout as pause } from 'node:timers/promises';
import { reserved } from './marks.js';
import type { Streams } from './streams.js';

/** Milliseconds a subscriber may sleep when no news comes: while the connection is broken, or the leader moves. */
const pollEvery = 1_000;

/**
 * Rings at every append, by a subscription that holds nothing, so that no slow reader can fill it, and once a second besides; connects
 * anew by itself. Runs from the first `start` to `stop`.
 */
export class News {
  readonly #stopped = new AbortController();
  #timer: NodeJS.Timeout | undefined;

  /** `onReserved` is told of each stream that somebody reserved. */
  constructor(private readonly streams: Streams, private readonly wakeUp: WakeUp, private readonly onReserved: (streamId: string) => void) {}

  start(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setInterval(() => this.wakeUp.ring(), pollEvery);
    this.#timer.unref();
    void this.#watch();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#stopped.abort();
  }

  async #watch(): Promise<void> {
    const { signal } = this.#stopped;
    while (!signal.aborted) {
      await this.streams.watch(({ type, streamId }) => {
        if (type === reserved) this.onReserved(streamId);
        this.wakeUp.ring();
      }, signal);
      this.wakeUp.ring();
      await pause(pollEvery, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }
}
