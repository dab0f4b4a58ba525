/**
 * Runs what concerns one history one after another within this process: each begins from what the one before it left, instead of
 * racing it and losing. Other processes are met at the store, by the expected revision.
 */
export class OneAtATime {
  readonly #last = new Map<string, Promise<unknown>>();

  async run<T>(streamId: string, task: () => Promise<T>): Promise<T> {
    const before = this.#last.get(streamId) ?? Promise.resolve();
    const mine = before.then(task, task);
    this.#last.set(streamId, mine);
    try {
      return await mine;
    } finally {
      if (this.#last.get(streamId) === mine) this.#last.delete(streamId);
    }
  }
}
