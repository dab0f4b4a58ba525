import { refusedRow, type RefusedRow } from './refused-row.js';
import { RowRefused } from './row/row-refused.js';
import type { RowOutcome } from './taking-rows.js';

/** So many rows on their way to the store at once: they share its commits. */
const most = 128;

/** The rows that have been given to the store and not been answered for, and the sum of the answers. */
export class RowsUnderWay {
  imported = 0;
  alreadyImported = 0;
  readonly refused: RefusedRow[] = [];
  readonly #underWay = new Set<Promise<void>>();
  #failure: { readonly reason: unknown } | undefined;

  /** Resolves when there is room for one more. Throws what a row before it failed with. */
  async room(): Promise<void> {
    while (this.#underWay.size >= most) await Promise.race(this.#underWay);
    this.#throwFailure();
  }

  add(row: number, ref: string, outcome: Promise<RowOutcome>): void {
    const answered = outcome
      .then((taken) => this.#count(taken))
      .catch((error: unknown) => {
        if (error instanceof RowRefused) this.refused.push(refusedRow(row, ref, error));
        else this.#failure ??= { reason: error };
      })
      .finally(() => this.#underWay.delete(answered));
    this.#underWay.add(answered);
  }

  /** Resolves when every row is answered for, failed or not. */
  async answered(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  /** Resolves when every row is answered for. Throws what one of them failed with. */
  async settled(): Promise<void> {
    await this.answered();
    this.#throwFailure();
  }

  #count(outcome: RowOutcome): void {
    if (outcome === 'IMPORTED') this.imported += 1;
    else this.alreadyImported += 1;
  }

  #throwFailure(): void {
    if (this.#failure !== undefined) throw this.#failure.reason;
  }
}
