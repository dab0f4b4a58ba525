import type { UtcInstant } from '@redress/calendar';
import { RevisionConflict, type Clock, type EventStore } from '@redress/event-store';
import { broughtAlong, commitOf, momentOf, type Held, type Histories, type HistoryKinds } from '@redress/histories';
import { timer } from '@redress/identity';

export interface Expired {
  readonly after: Held;
  /** The types of the events recorded now. */
  readonly events: readonly string[];
  /** The UTC instant at which its next limit passes, if any. */
  readonly nextExpiry: UtcInstant | undefined;
}

/** Records what limits already past call for: breaches, and silence as agreement (domain 2.5). */
export class ExpireLimits {
  constructor(private readonly store: EventStore, private readonly histories: Histories, private readonly kinds: HistoryKinds, private readonly clock: Clock) {}

  /**
   * Of one history, those up to a UTC instant, never beyond now. Each expiry is recorded once, whoever races: by the expected revision,
   * and by a command id that two racers at one revision share. Throws NotFound, HistoryUnreadable.
   */
  async expire(streamId: string, upTo?: UtcInstant): Promise<Expired> {
    const recorded: string[] = [];
    for (;;) {
      const held = await this.histories.ofStream(streamId);
      const { now } = momentOf(this.clock);
      const { events, state } = held.kind.lapse(held.state, upTo !== undefined && upTo < now ? upTo : now);
      if (events.length === 0) return { after: held, events: recorded, nextExpiry: held.kind.nextExpiry(held.state) };
      const commandId = `expire/${streamId}/${held.revision}`;
      try {
        const frame = { commandId, correlationId: streamId, law: held.kind.law };
        const alongside = await broughtAlong(held, state, events, this.kinds, this.histories, now);
        const own = { ...held, events: events.map((event) => ({ event, by: timer })) };
        const { outcome } = await this.store.append(commitOf(frame, [own, ...alongside.map(({ write }) => write)]));
        if (outcome === 'APPENDED') recorded.push(...events.map(({ type }) => type));
      } catch (error) {
        // Another writer was first; what it left undone is seen on the next look.
        if (!(error instanceof RevisionConflict)) throw error;
      }
    }
  }
}
