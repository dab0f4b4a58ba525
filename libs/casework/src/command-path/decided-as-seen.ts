import { isDeepStrictEqual } from 'node:util';
import { dateInWords } from '@redress/calendar';
import type { EventStore, RecordedEvent } from '@redress/event-store';
import { live, type Held } from '@redress/histories';
import { councilPolicy, own, type ProposedEvent, Refused } from '@redress/procedures';
import type { CommandContext } from '../commands/case-command.js';
import { ConcurrencyConflict } from '../refusals/refusals.js';
import type { Asked } from './asked.js';
import { idsOf } from './command-context.js';
import { decide, type Decided } from './decided.js';

/**
 * Decides by what stands now. Where the person had an earlier state before their eyes it is decided by that one too: what was done
 * since in the same words is done already, and only what would have been decided otherwise is a conflict (domain 0.3 decision 9).
 * Throws Refused, ConcurrencyConflict.
 */
export async function decidedAsSeen({ command, input }: Asked, context: CommandContext, held: Held, store: EventStore): Promise<Decided> {
  const now = attempt(() => decide(held.kind, held.state, command, context));
  const { seenRevision = held.revision } = input;
  if (seenRevision < held.revision) {
    const recorded = await Array.fromAsync(store.readStream(held.streamId));
    const { state } = live(held.kind, recorded, { revision: seenRevision });
    const then = (under: CommandContext) => attempt(() => decide(held.kind, state, command, under));
    judge(then, now, recorded.slice(seenRevision), context);
  }
  if (now instanceof Refused) throw now;
  return now;
}

type Attempt = Decided | Refused;

function judge(decide: (under: CommandContext) => Attempt, now: Attempt, since: readonly RecordedEvent[], context: CommandContext): void {
  const then = decide(context);
  if (then instanceof Refused) return;
  // Under the other's command id the same command makes the same ids, and so says exactly what was recorded.
  const done = since.find(({ metadata: { commandId } }) => {
    const theirs = decide({ ...context, idOf: idsOf(commandId) });
    return !(theirs instanceof Refused) && theirs.proposals.every((proposal) => since.some((event) => event.metadata.commandId === commandId && says(event, proposal)));
  });
  if (done) throw alreadyDone(done);
  if (now instanceof Refused) throw new ConcurrencyConflict(now.refusal);
  if (!isDeepStrictEqual(then.proposals, now.proposals)) throw new ConcurrencyConflict();
}

/** What the law adds to a fact when it is recorded is no part of what somebody asked for. */
function says({ type, data, metadata }: RecordedEvent, { type: proposed, effectiveDate, payload }: ProposedEvent): boolean {
  return type === proposed && metadata.effectiveDate === effectiveDate && Object.entries(payload).every(([name, value]) => isDeepStrictEqual(own(data, name), value));
}

function alreadyDone({ metadata: { effectiveDate } }: RecordedEvent): Refused {
  return new Refused({
    code: 'ERR_ALREADY_DONE', cite: councilPolicy.oneRecord,
    message: `This is already done: the same was recorded, dated ${dateInWords(effectiveDate)}, while you had the page open. Look at the case before you record it once more.`,
  });
}

function attempt(decision: () => Decided): Attempt {
  try {
    return decision();
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}
