import type { LondonDate } from '@redress/calendar';
import type { Clock, EventStore } from '@redress/event-store';
import { commitOf, Forbidden, momentOf } from '@redress/histories';
import type { Actor, Role } from '@redress/identity';
import type { PolicyChange, PolicyFacts, ProposedEvent } from '@redress/procedures';
import { knownPolicies } from './known-policies.js';

/** A version as a Complaints Manager drafts it: what it changes in another, and from which day. */
export interface PolicyAsked {
  readonly version: string;
  readonly basedOn: string;
  readonly effectiveFrom: LondonDate;
  readonly changes: readonly PolicyChange[];
  readonly reason: string;
}

interface Ports { readonly store: EventStore; readonly clock: Clock }

/** The versions of the council's policy: drafted by one, approved or refused by another (domain.md 2.7, 6.1). Each throws Forbidden, Refused, EventStoreError. */
export class ChangePolicy {
  constructor(private readonly ports: Ports) {}

  draft(actor: Actor, asked: PolicyAsked): Promise<PolicyFacts> {
    return this.#record(actor, 'COMPLAINTS_MANAGER', 'draft a policy version', (on) => ({ type: 'PolicyVersionDrafted', effectiveDate: on, payload: { ...asked, draftedBy: actor.userId } }));
  }

  approve(actor: Actor, version: string): Promise<PolicyFacts> {
    return this.#record(actor, 'ADMINISTRATOR', 'approve a policy version', (on) => ({ type: 'PolicyVersionPublished', effectiveDate: on, payload: { version, approvedBy: actor.userId } }));
  }

  refuse(actor: Actor, version: string, reason: string): Promise<PolicyFacts> {
    return this.#record(actor, 'ADMINISTRATOR', 'refuse a policy version', (on) => ({ type: 'PolicyVersionRefused', effectiveDate: on, payload: { version, reason, refusedBy: actor.userId } }));
  }

  async #record(actor: Actor, role: Role, what: string, propose: (on: LondonDate) => ProposedEvent): Promise<PolicyFacts> {
    if (actor.role !== role) throw new Forbidden(actor.role, what);
    const { store, clock } = this.ports;
    const { kind, streamId, revision, state } = await knownPolicies(store);
    const { now, today } = momentOf(clock);
    const { events, state: after } = kind.decide(state, [propose(today)], now);
    const frame = { commandId: `policy/${revision}/${events[0]?.type ?? ''}/${actor.userId}`, correlationId: streamId, law: kind.law };
    await store.append(commitOf(frame, [{ streamId, revision, events: events.map((event) => ({ event, by: actor })) }]));
    return after.facts;
  }
}
