/** Work that concerns the same names goes one at a time, in the order in which it came; other work does not wait for it. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  async run<Result>(names: readonly string[], work: () => Promise<Result>): Promise<Result> {
    const before = names.map((name) => this.#last.get(name) ?? Promise.resolve());
    const turn = Promise.all(before).then(work);
    // Whoever comes next waits for the end, whatever it is.
    const over = turn.catch(() => undefined);
    for (const name of names) this.#last.set(name, over);
    try {
      return await turn;
    } finally {
      for (const name of names) if (this.#last.get(name) === over) this.#last.delete(name);
    }
  }

  /** Resolves when nothing that came before is at work any more. */
  async settled(): Promise<void> {
    await Promise.all(this.#last.values());
  }
}
