/** Wakes those who wait for news. A ring between looking and waiting is not lost: whoever waits says how many rings it had heard. */
export class WakeUp {
  #rings = 0;
  readonly #sleepers = new Set<() => void>();

  get rings(): number {
    return this.#rings;
  }

  ring(): void {
    this.#rings += 1;
    for (const wake of [...this.#sleepers]) wake();
  }

  /** Resolves at the first ring after the `heard`-th, or when the signal aborts. */
  next(heard: number, signal: AbortSignal): Promise<void> {
    if (this.#rings > heard || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        this.#sleepers.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.#sleepers.add(wake);
      signal.addEventListener('abort', wake);
    });
  }
}
