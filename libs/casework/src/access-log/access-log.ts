import { RevisionConflict, type Clock, type EventStore } from '@redress/event-store';
import { commitOf, momentOf, NotFound, type Held, type Histories, type Kinds } from '@redress/histories';
import type { Actor } from '@redress/identity';
import { proposed } from '../commands/proposed.js';

/** What somebody tried and may not. */
export interface Denial {
  /** The id or reference of the case or referral it was tried on, if on any. */
  readonly caseId: string | undefined;
  readonly actor: Actor;
  readonly commandId: string;
  /** The name of the command. */
  readonly attempted: string;
  /** The code of the refusal. */
  readonly code: string;
}

/** Keeps, apart from the case, who was refused what on it (domain 6.2). What was tried on no case there is leaves no stream behind. */
export class AccessLog {
  constructor(private readonly store: EventStore, private readonly histories: Histories, private readonly kinds: Kinds, private readonly clock: Clock) {}

  async denied({ caseId, actor, commandId, attempted, code }: Denial): Promise<void> {
    const concerned = caseId === undefined ? undefined : await this.#concerned(caseId);
    if (!concerned) return;
    const { now, today } = momentOf(this.clock);
    const { ACCESS_LOG: kind } = this.kinds;
    const frame = { commandId: `denied/${commandId}`, correlationId: concerned.streamId, law: kind.law };
    for (;;) {
      const { streamId, revision, state } = await this.histories.read(kind, concerned.id);
      const { events } = kind.decide(state, [proposed('AccessDenied', today, { attempted, code })], now);
      try {
        await this.store.append(commitOf(frame, [{ streamId, revision, events: events.map((event) => ({ event, by: actor })) }]));
        return;
      } catch (error) {
        // Somebody else was refused at the same moment.
        if (!(error instanceof RevisionConflict)) throw error;
      }
    }
  }

  async #concerned(caseId: string): Promise<Held | undefined> {
    try {
      return await this.histories.named(caseId, [this.kinds.CASE, this.kinds.REFERRAL]);
    } catch (error) {
      if (error instanceof NotFound) return undefined;
      throw error;
    }
  }
}
