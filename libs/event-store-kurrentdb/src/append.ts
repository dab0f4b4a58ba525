import { EventStoreUnavailable, RevisionConflict, expecting } from '@redress/event-store';
import type { Clock, CommitResult, Position, PreparedCommit } from '@redress/event-store';
import { answerAmong, answerTo, ruleOut } from './answers.js';
import { carryOut } from './carry-out.js';
import { intentOf, noTries, triesOf, type Tries } from './intents.js';
import { planned, revisionsOf, type Plan, type Planned, type Standing } from './plan.js';
import type { Standings } from './standings.js';
import type { Streams } from './streams.js';

/** Each try but the last found that somebody was quicker, and goes on from there. */
const tries = 30;
export interface AppendPorts {
  readonly streams: Streams;
  readonly standings: Standings;
  readonly clock: Clock;
  /** Between two tries, so that two commits that took a stream from each other do not do it again. */
  readonly pause: () => Promise<unknown>;
}

/** Appends a commit, or answers as when it was first appended. Throws `RevisionConflict`, `EventStoreUnavailable`, `CommitRefused`. */
export async function appendCommit(ports: AppendPorts, commit: PreparedCommit): Promise<CommitResult> {
  const { streams, standings, clock, pause } = ports;
  const streamIds = commit.writes.map(({ streamId }) => streamId);
  let seen = noTries;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const standing = await standingsFor(ports, commit, attempt > 0);
    const conflict = conflictOf(commit, standing);
    if (conflict !== undefined) {
      const earlier = await answerTo(streams, commit.commandId);
      if (earlier !== undefined) return earlier;
      throw conflict;
    }
    const { plan, after } = planned(commit, standing, clock.now());
    const position = await written(streams, plan, seen);
    if (position !== undefined) {
      learn(standings, { plan, after });
      return { outcome: 'APPENDED', position, revisions: revisionsOf(plan) };
    }
    standings.forget(streamIds);
    seen = await triesOf(streams, commit.commandId);
    await ruleOut(streams, seen, streamIds);
    const earlier = await answerAmong(streams, seen);
    if (earlier !== undefined) return earlier;
    if (attempt > 0) await pause();
  }
  throw new EventStoreUnavailable('Too many write to the same history at once: try again in a moment.');
}

async function standingsFor({ standings }: AppendPorts, { writes }: PreparedCommit, isAgain: boolean): Promise<ReadonlyMap<string, Standing>> {
  const found = writes.map(async ({ streamId, expectedRevision }) => {
    const revision = expectedRevision === 'NO_STREAM' ? 0 : expectedRevision;
    return [streamId, await (isAgain ? standings.now(streamId) : standings.at(streamId, revision))] as const;
  });
  return new Map(await Promise.all(found));
}

function conflictOf({ writes }: PreparedCommit, standing: ReadonlyMap<string, Standing>): RevisionConflict | undefined {
  for (const { streamId, expectedRevision } of writes) {
    const actual = expecting(standing.get(streamId)?.revision ?? 0);
    if (actual !== expectedRevision) return new RevisionConflict(streamId, expectedRevision, actual);
  }
  return undefined;
}

/** The position of the plan's last event; undefined when somebody was quicker and it can never happen. */
async function written(streams: Streams, plan: Plan, { last }: Tries): Promise<Position | undefined> {
  const appends = plan.writes.map(({ streamId, behind, events }) => ({ streamId, after: behind.place, events }));
  const together = await streams.appendTogether([...appends, intentOf(plan, 'TOGETHER', last)]);
  if (together === 'MOVED_ON') return undefined;
  if (together === 'APPENDED') return positionOfEnd(streams, plan);
  if ((await streams.append(intentOf(plan, 'RESERVING', last))) === undefined) return undefined;
  return carryOut(streams, { ...plan, place: last + 1 });
}

async function positionOfEnd(streams: Streams, { writes }: Plan): Promise<Position | undefined> {
  const last = writes.at(-1);
  const [end] = last === undefined ? [] : await streams.read(last.streamId, last.behind.place + last.events.length, 1);
  return end?.position;
}

/** Where something was reserved the stream has one place more than its events: it is asked for when it is needed. */
function learn(standings: Standings, { plan, after }: Planned): void {
  if (plan.writes.length === 1) standings.learn(after);
  else standings.forget(plan.writes.map(({ streamId }) => streamId));
}
