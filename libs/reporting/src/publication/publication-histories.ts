import { quarterLabel, type LondonDate, type Quarter } from '@redress/calendar';
import { RevisionConflict, type Clock, type EventMetadata, type EventStore } from '@redress/event-store';
import { commitOf, kindsUnder, live, momentOf, publicationStream } from '@redress/histories';
import type { Actor } from '@redress/identity';
import type { ProposedEvent, Workflow } from '@redress/procedures';

/** Few see a draft or publish at once. */
const tries = 20;

/** The histories of publications, one a quarter. */
export class PublicationHistories {
  readonly #kind;

  constructor(private readonly store: EventStore, workflow: Workflow, private readonly clock: Clock) {
    this.#kind = kindsUnder(workflow).PUBLICATION;
  }

  /**
   * Goes on with the history of a quarter; whoever is overtaken is judged anew by what the other did. The act names what somebody does
   * once: given twice, it is recorded once. Throws Refused, RevisionConflict.
   */
  async record(actor: Actor, quarter: Quarter, act: string, propose: (today: LondonDate) => ProposedEvent): Promise<void> {
    for (let left = tries; ; left -= 1) {
      try {
        await this.#tryOnce(actor, quarter, act, propose);
        return;
      } catch (error) {
        if (!(error instanceof RevisionConflict) || left === 1) throw error;
      }
    }
  }

  async #tryOnce(actor: Actor, quarter: Quarter, act: string, propose: (today: LondonDate) => ProposedEvent): Promise<void> {
    const [kind, streamId] = [this.#kind, publicationStream(quarterLabel(quarter))];
    const recorded = await Array.fromAsync(this.store.readStream(streamId));
    const { now, today } = momentOf(this.clock);
    const { events } = kind.decide(live(kind, recorded).state, [propose(today)], now);
    const frame = { commandId: `${streamId}/${act}/${actor.userId}`, correlationId: streamId, law: kind.law };
    await this.store.append(commitOf(frame, [{ streamId, revision: recorded.length, events: events.map((event) => ({ event, by: actor })) }]));
  }

  /** Who saw the figures before they were published: each once, and from now on this one as well. */
  async seenBy(actor: Actor, quarter: Quarter): Promise<readonly EventMetadata['actor'][]> {
    const recorded = await Array.fromAsync(this.store.readStream(publicationStream(quarterLabel(quarter))));
    const seen = recorded.filter(({ type }) => type === 'ReportDraftSeen').map(({ metadata }) => metadata.actor);
    const isPublished = recorded.some(({ type }) => type === 'ReportPublished');
    if (isPublished || seen.some(({ userId }) => userId === actor.userId)) return seen;
    await this.record(actor, quarter, 'seen', (today) => ({ type: 'ReportDraftSeen', effectiveDate: today, payload: { quarter: quarterLabel(quarter) } }));
    return [...seen, { userId: actor.userId, role: actor.role }];
  }
}
