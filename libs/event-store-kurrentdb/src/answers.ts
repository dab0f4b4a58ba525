import type { CommitResult } from '@redress/event-store';
import { carryOutAfterOthers, releaseOf, settleAfterOthers } from './carry-out.js';
import { planBehind, triesOf, type Intent, type Tries } from './intents.js';
import type { Streams } from './streams.js';

/** The first answer to a command, as the streams that it meant to write show. */
export async function answerTo(streams: Streams, commandId: string): Promise<CommitResult | undefined> {
  return answerAmong(streams, await triesOf(streams, commandId));
}

export async function answerAmong(streams: Streams, { intents }: Tries): Promise<CommitResult | undefined> {
  for (const intent of intents) {
    const answer = await answerOf(streams, intent);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** It happened if the first of its events lies where it was meant to. What happened by halves is completed first. */
async function answerOf(streams: Streams, intent: Intent): Promise<CommitResult | undefined> {
  const [first] = intent.writes;
  const last = intent.writes.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const [there] = await streams.read(first.streamId, first.behind.place + 1, 1);
  if (there?.id !== first.first) return undefined;
  const isReserved = intent.way === 'RESERVING' && intent.writes.length > 1;
  if (isReserved) await carryOutAfterOthers(streams, { ...planBehind(intent), place: intent.place });
  const [end] = await streams.read(last.streamId, last.behind.place + last.count + (isReserved ? 1 : 0), 1);
  const revisions = intent.writes.map(({ streamId, behind, count }) => [streamId, behind.revision + count] as const);
  return end && { outcome: 'REPEATED', position: end.position, revisions: Object.fromEntries(revisions) };
}

/**
 * Sees to it that earlier tries, none of which has happened, never will once this one goes on. One that waits for the same place of a
 * stream is left alone: only one of the two can have it.
 */
export async function ruleOut(streams: Streams, { intents }: Tries, streamIds: readonly string[]): Promise<void> {
  for (const intent of intents) {
    const [first, ...others] = intent.writes;
    if (first === undefined || streamIds.includes(first.streamId)) continue;
    if (others.length > 0 && intent.way === 'RESERVING') await carryOutAfterOthers(streams, { ...planBehind(intent), place: intent.place });
    else await settleAfterOthers(streams, { streamId: first.streamId, after: first.behind.place, events: [releaseOf(intent, first)] });
  }
}
