import { RevisionConflict, type Clock, type EventStore } from '@redress/event-store';
import { commitOf, Forbidden, Hidden, momentOf, NotFound, type Held, type Histories, type Kinds } from '@redress/histories';
import type { Actor } from '@redress/identity';
import { proposed } from '../commands/proposed.js';

/** What somebody tries, and may not be allowed. */
export interface Attempt {
  /** The id or reference of the case or referral it is tried on, if on any. */
  readonly caseId: string | undefined;
  readonly actor: Actor;
  readonly commandId: string;
  /** The name of the command or of the view. */
  readonly attempted: string;
}

/** Keeps, apart from the case, who was refused what on it (domain 6.2). What was tried on no case there is leaves no stream behind. */
export class AccessLog {
  constructor(private readonly store: EventStore, private readonly histories: Histories, private readonly kinds: Kinds, private readonly clock: Clock) {}

  /** Does what is attempted; a refusal for want of permission is recorded before it is passed on. */
  async keepingDenials<Answer>(attempt: Attempt, work: () => Promise<Answer>): Promise<Answer> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Forbidden || error instanceof Hidden) await this.#denied(attempt, error.code);
      throw error;
    }
  }

  async #denied({ caseId, actor, commandId, attempted }: Attempt, code: string): Promise<void> {
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
