/** An event in the stand-in's log. */
export interface Kept {
  readonly id: string;
  readonly stream: string;
  /** Its number in the stream, from 0. */
  readonly number: number;
  readonly position: bigint;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

export type Given = Pick<Kept, 'id' | 'type' | 'contentType' | 'data' | 'metadata'>;

/** An append to one stream, behind its event of that number; -1 when it must have none. */
export interface Asked {
  readonly stream: string;
  readonly expected: number;
  readonly events: readonly Given[];
}

export interface WrongExpectation {
  readonly stream: string;
  readonly expected: number;
  readonly actual: number;
}

/** As EventStoreDB 24.2 answers: at most so many bytes in one append. */
export const mostBytes = 1_048_576;

/** What a KurrentDB keeps, as far as it is asked here. */
export class Log {
  readonly all: Kept[] = [];
  readonly #streams = new Map<string, Kept[]>();
  readonly #listeners = new Set<(kept: Kept) => void>();

  stream(name: string): readonly Kept[] {
    return this.#streams.get(name) ?? [];
  }

  /** All of it or nothing. An append that is there already, the same ids behind the same event, is answered as the first time. */
  append(asked: readonly Asked[]): readonly Kept[] | WrongExpectation {
    for (const { stream, expected, events } of asked) {
      const actual = this.stream(stream).length - 1;
      if (actual === expected) continue;
      const there = this.stream(stream).slice(expected + 1, expected + 1 + events.length);
      if (asked.length === 1 && there.length > 0 && there.every(({ id }, index) => id === events[index]?.id)) return there;
      return { stream, expected, actual };
    }
    return asked.flatMap(({ stream, events }) => events.map((event) => this.#keep(stream, event)));
  }

  listen(listener: (kept: Kept) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #keep(stream: string, event: Given): Kept {
    const before = this.#streams.get(stream) ?? [];
    this.#streams.set(stream, before);
    // A position is a place in a file, no count.
    const kept = { ...event, stream, number: before.length, position: BigInt(this.all.length * 211 + 733) };
    before.push(kept);
    this.all.push(kept);
    for (const tell of this.#listeners) tell(kept);
    return kept;
  }
}
