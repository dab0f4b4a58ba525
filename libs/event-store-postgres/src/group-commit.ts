import { CommitRefused } from '@redress/event-store';
import type { CommitResult, PreparedCommit } from '@redress/event-store';
import type { Verdict } from './append-group.js';

interface Waiting {
  readonly commit: PreparedCommit;
  readonly resolve: (result: CommitResult) => void;
  readonly reject: (reason: unknown) => void;
}

/** Limits of one group, so that a flood neither holds the lock long nor builds one huge statement. */
const mostCommits = 256;
const mostBytes = 4_000_000;

/**
 * Appends that arrive while a group is being written form the next one: alone, a caller waits for nobody; together they share a
 * transaction and one flush to disk.
 */
export class GroupCommit {
  #waiting: Waiting[] = [];
  #writing: Promise<void> | undefined;

  constructor(private readonly write: (group: readonly PreparedCommit[]) => Promise<Verdict[]>) {}

  append(commit: PreparedCommit): Promise<CommitResult> {
    const answer = new Promise<CommitResult>((resolve, reject) => this.#waiting.push({ commit, resolve, reject }));
    this.#writing ??= this.#writeAll();
    return answer;
  }

  /** Resolves when nothing is being written any more. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  async #writeAll(): Promise<void> {
    // One turn of the event loop's microtasks: callers that append in the same breath are in the first group already.
    await Promise.resolve();
    while (this.#waiting.length > 0) await this.#writeGroup(this.#takeGroup());
    this.#writing = undefined;
  }

  /** The longest waiting first. A command id that is in the group already waits for the next, where it finds its first answer. */
  #takeGroup(): Waiting[] {
    const taken = new Map<string, Waiting>();
    const left: Waiting[] = [];
    let bytes = 0;
    for (const waiting of this.#waiting) {
      const { commandId } = waiting.commit;
      const fits = taken.size === 0 || (taken.size < mostCommits && bytes + waiting.commit.bytes <= mostBytes);
      if (!fits || taken.has(commandId)) {
        left.push(waiting);
        continue;
      }
      taken.set(commandId, waiting);
      bytes += waiting.commit.bytes;
    }
    this.#waiting = left;
    return [...taken.values()];
  }

  async #writeGroup(group: readonly Waiting[]): Promise<void> {
    try {
      const verdicts = await this.write(group.map(({ commit }) => commit));
      for (const [index, { resolve, reject }] of group.entries()) {
        const verdict = verdicts[index];
        if (verdict === undefined || verdict instanceof Error) reject(verdict);
        else resolve(verdict);
      }
    } catch (error) {
      if (group.length > 1 && error instanceof CommitRefused) await this.#writeEachAlone(group);
      else for (const { reject } of group) reject(error);
    }
  }

  /** One commit that the engine will not take must not take its neighbours down with it. */
  async #writeEachAlone(group: readonly Waiting[]): Promise<void> {
    for (const waiting of group) await this.#writeGroup([waiting]);
  }
}
