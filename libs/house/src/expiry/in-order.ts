import type { UtcInstant } from '@redress/calendar';

/** A history and the UTC instant at which its next limit passed. */
export interface Passed {
  readonly streamId: string;
  readonly at: UtcInstant;
}

/**
 * Goes through what has passed in the order in which it passed, over all histories: a history that has more to record takes its place
 * again. So whoever catches up with a month tells it as it happened. `expire` gives the instant of the next one, if it has passed.
 */
export async function inOrder(passed: readonly Passed[], expire: (next: Passed) => Promise<UtcInstant | undefined>, signal?: AbortSignal): Promise<void> {
  const queue = passed.toSorted(byInstant).toReversed();
  for (let next = queue.pop(); next !== undefined && signal?.aborted !== true; next = queue.pop()) {
    const at = await expire(next);
    if (at !== undefined) insert(queue, { streamId: next.streamId, at });
  }
}

/** Into a queue whose last is the next. */
function insert(queue: Passed[], passed: Passed): void {
  const before = queue.findLastIndex((each) => byInstant(each, passed) > 0);
  queue.splice(before + 1, 0, passed);
}

function byInstant(one: Passed, other: Passed): number {
  if (one.at === other.at) return one.streamId < other.streamId ? -1 : 1;
  return one.at < other.at ? -1 : 1;
}
