import type { EventStore, Position, RecordedEvent } from '@redress/event-store';
import type { PoolRole, RecruitmentPayloads } from '@redress/procedures';

/** Somebody on the books, as they were registered. */
export interface Registered { readonly poolMemberId: string; readonly name: string; readonly contact?: string }

export type Campaign = RecruitmentPayloads['RecruitmentCampaignOpened'];

/** Who is in the pool and which campaigns there are: read on from where the last look ended, so that each look is up to date and none begins anew. */
export class PoolDirectory {
  #after: Position | undefined;
  #members: readonly Registered[] = [];
  #campaigns: readonly Campaign[] = [];
  #looking: Promise<void> = Promise.resolve();

  constructor(private readonly store: Pick<EventStore, 'comparePositions' | 'head' | 'readAll'>) {}

  async members(): Promise<readonly Registered[]> {
    await this.#look();
    return this.#members;
  }

  async campaigns(): Promise<readonly Campaign[]> {
    await this.#look();
    return this.#campaigns;
  }

  /** One look at a time: each goes on where the one before it ended. */
  #look(): Promise<void> {
    const next = this.#looking.catch(() => undefined).then(() => this.#readOn());
    this.#looking = next;
    return next;
  }

  async #readOn(): Promise<void> {
    const head = await this.store.head();
    const options = { types, ...(this.#after === undefined ? {} : { after: this.#after }) };
    const found = await Array.fromAsync(this.store.readAll(options));
    this.#members = [...this.#members, ...found.filter(({ type }) => type === 'PoolApplicantRegistered').map(registeredBy)];
    this.#campaigns = [...this.#campaigns, ...found.filter(({ type }) => type === 'RecruitmentCampaignOpened').map(openedBy)];
    const last = found.at(-1)?.position;
    this.#after = last !== undefined && (head === undefined || this.store.comparePositions(last, head) > 0) ? last : (head ?? this.#after);
  }
}

const types = ['PoolApplicantRegistered', 'RecruitmentCampaignOpened'];

function registeredBy({ data }: RecordedEvent): Registered {
  const { poolMemberId, name, contact } = data as { poolMemberId: string; name: string; contact?: string };
  return { poolMemberId, name, ...(contact === undefined ? {} : { contact }) };
}

function openedBy({ data }: RecordedEvent): Campaign {
  const { campaignId, rolesSought, target, opensOn, closesOn } = data as unknown as Campaign & { rolesSought: readonly PoolRole[] };
  return { campaignId, rolesSought, target, opensOn, closesOn };
}
