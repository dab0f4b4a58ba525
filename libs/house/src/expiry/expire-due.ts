import type { UtcInstant } from '@redress/calendar';
import type { Casework } from '@redress/casework';
import type { Clock } from '@redress/event-store';
import { momentOf } from '@redress/histories';
import type { Actor } from '@redress/identity';
import type { ReadModels } from '@redress/read-models';
import { inOrder, type Passed } from './in-order.js';
import type { ParkedExpiries } from './parked-expiries.js';
import { whyParked } from './why-parked.js';

export interface ExpiryRound {
  /** Histories on which something was recorded now, and how many events over all of them. */
  readonly histories: number;
  readonly events: number;
  /** Those that could not be expired and are parked, some of them not for the first time. */
  readonly parked: readonly { readonly streamId: string; readonly code: string }[];
}

export interface ExpiryAsked {
  /** Tries what is parked at once, however lately it was tried. */
  readonly triesParked?: boolean;
  readonly signal?: AbortSignal;
}

interface Parts {
  readonly casework: Casework;
  readonly readModels: ReadModels;
  readonly parkedExpiries: ParkedExpiries;
  readonly clock: Clock;
}

/**
 * Goes once through everything whose limit has passed by the clock, in the order in which it passed (domain.md 2.5). Any number of workers
 * may do so at once: each expiry is recorded once. Throws Forbidden, and what keeps all histories alike from being expired.
 */
export async function expireDue({ casework, readModels, parkedExpiries, clock }: Parts, actor: Actor, { triesParked = false, signal }: ExpiryAsked): Promise<ExpiryRound> {
  const { now } = momentOf(clock);
  const due = await readModels.casesWithExpiryDue(actor, now);
  const parkedBefore = await parkedExpiries.all();
  const left = new Set(parkedBefore.filter(({ tryAgainAt }) => !triesParked && tryAgainAt > now).map(({ streamId }) => streamId));
  const recorded = new Set<string>();
  const parked: { streamId: string; code: string }[] = [];
  let count = 0;

  async function expire({ streamId, at }: Passed): Promise<UtcInstant | undefined> {
    try {
      const { events, nextExpiry } = await casework.expireUpTo(actor, streamId, at);
      if (events.length > 0) recorded.add(streamId);
      count += events.length;
      if (nextExpiry !== undefined && nextExpiry <= now) return nextExpiry;
      if (parkedBefore.some((each) => each.streamId === streamId)) await parkedExpiries.release(streamId);
      return undefined;
    } catch (error) {
      const why = whyParked(error);
      if (!why) throw error;
      await parkedExpiries.park(streamId, why, now);
      parked.push({ streamId, code: why.code });
      return undefined;
    }
  }

  // A parked one may be due no more by what the list has of it: it is looked at all the same, and released.
  const passed = new Map([...parkedBefore.map(({ streamId, parkedAt }) => [streamId, parkedAt] as const), ...due.map(({ streamId, nextExpiry }) => [streamId, nextExpiry] as const)]);
  await inOrder([...passed].filter(([streamId]) => !left.has(streamId)).map(([streamId, at]) => ({ streamId, at })), expire, signal);
  return { histories: recorded.size, events: count, parked };
}
