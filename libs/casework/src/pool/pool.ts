import type { Clock } from '@redress/event-store';
import { momentOf, NotFound, requireReading, requireSight, type Held, type Histories, type Kinds } from '@redress/histories';
import { maySee, type Actor } from '@redress/identity';
import { isSamePerson, personKey, type CaseState, type PoolRole } from '@redress/procedures';
import type { CommandRegistry } from '../commands/command-registry.js';
import type { Campaign, PoolDirectory, Registered } from './pool-directory.js';
import { poolMemberLine, poolMemberView, type PoolMemberLine, type PoolMemberView } from './pool-member-view.js';
import { suggestionsFor, type Candidate, type Suggestion } from './suggestions.js';

/** The pool as it stands: whom there is to ask, and the campaigns to find more. */
export interface PoolView { readonly members: readonly PoolMemberLine[]; readonly campaigns: readonly Campaign[] }

export interface PoolParts {
  readonly directory: PoolDirectory;
  readonly histories: Histories;
  readonly kinds: Kinds;
  readonly commands: CommandRegistry;
  readonly clock: Clock;
}

/** What may be read of the pool of investigators, Independent Persons and panel members (domain 3.10, 6.1). */
export class Pool {
  constructor(private readonly parts: PoolParts) {}

  /** Throws Forbidden. */
  async view(actor: Actor): Promise<PoolView> {
    requireReading(actor, 'POOL');
    const { today } = momentOf(this.parts.clock);
    const members = (await this.#candidates()).map(({ registered, held }) => poolMemberLine(registered, held.state, held.kind.law, today));
    return { members, campaigns: await this.parts.directory.campaigns() };
  }

  /** A member sees their own entry. Throws Forbidden, NotFound. */
  async member(actor: Actor, poolMemberId: string): Promise<PoolMemberView> {
    const { directory, histories, kinds, commands, clock } = this.parts;
    if (!isSamePerson(actor.userId, poolMemberId)) requireReading(actor, 'POOL');
    const registered = (await directory.members()).find((each) => isSamePerson(each.poolMemberId, poolMemberId));
    if (!registered) throw new NotFound();
    const held = await histories.existing(kinds.POOL_MEMBER, personKey(poolMemberId));
    const { assignments, offers } = held.state.facts;
    const references = await this.#references(actor, [...assignments, ...Object.values(offers)].map(({ caseId }) => caseId));
    return poolMemberView(registered, held, commands, momentOf(clock), actor.role, (caseId) => references.get(caseId));
  }

  /** Who may be assigned to a case in a role, ranked, and who may not and why. Throws Forbidden, NotFound. */
  async suggest(actor: Actor, held: Held<CaseState>, role: PoolRole): Promise<readonly Suggestion[]> {
    requireReading(actor, 'POOL');
    requireSight(actor, held);
    return suggestionsFor(held, await this.#candidates(), role, momentOf(this.parts.clock));
  }

  async #candidates(): Promise<readonly Candidate[]> {
    const { directory, histories, kinds } = this.parts;
    return Promise.all((await directory.members()).map(async (registered: Registered) => ({ registered, held: await histories.read(kinds.POOL_MEMBER, personKey(registered.poolMemberId)) })));
  }

  async #references(actor: Actor, caseIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { histories, kinds } = this.parts;
    const held = await Promise.all([...new Set(caseIds)].map((caseId) => histories.read(kinds.CASE, caseId)));
    return new Map(held.filter(({ kind, state }) => maySee(actor, kind.matterOf(state))).map(({ id, kind, state }) => [id, kind.referenceOf(state)]));
  }
}
