import type { EventStore } from '@redress/event-store';
import { domainEventOf, historyOfStream, kindsUnder, NotFound, streamOf, type HistoryKind, type HistoryKinds } from '@redress/histories';
import { own, type Workflow } from '@redress/procedures';

const inWords: Readonly<Record<string, string>> = { CASE: 'Case', REFERRAL: 'Ombudsman referral', POOL_MEMBER: 'Pool member', READING_ROOM: 'Reading room', CALENDAR: 'Calendar', POLICY: 'Policy', PUBLICATION: 'Publication', CAMPAIGN: 'Recruitment campaign' };

/** Histories by the names that people use. None is replayed: a damaged one has a name as well. */
export class HistoryNames {
  readonly #kinds: HistoryKinds;

  constructor(private readonly store: Pick<EventStore, 'readStream' | 'revisionOf'>, workflow: Workflow) {
    this.#kinds = kindsUnder(workflow);
  }

  /** The stream of a reference or an id. Throws NotFound when it has no event. */
  async streamOf(referenceOrId: string): Promise<string> {
    for (const kind of Object.values(this.#kinds)) {
      const streamId = streamOf(kind, kind.idOf(referenceOrId));
      if ((await this.store.revisionOf(streamId)) > 0) return streamId;
    }
    throw new NotFound();
  }

  /** Such as "Case CSC-2018-00002". */
  async nameOf(streamId: string): Promise<string> {
    const history = historyOfStream(this.#kinds, streamId);
    if (history === undefined) return `Stream ${streamId}`;
    const { kind, id } = history;
    const reference = await this.#referenceOf(streamId, kind);
    return `${own(inWords, kind.name) ?? kind.name} ${reference === '' ? id : reference}`;
  }

  /** As the first event says it; empty when that is not there or cannot be read. */
  async #referenceOf(streamId: string, kind: HistoryKind): Promise<string> {
    try {
      const [first] = await Array.fromAsync(this.store.readStream(streamId, { toRevision: 1 }));
      return first === undefined ? '' : kind.referenceOf(kind.evolve(kind.initial, domainEventOf(first)));
    } catch {
      return '';
    }
  }
}
