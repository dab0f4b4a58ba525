import { ChangePolicy, knownPolicies, type PolicyAsked } from '@redress/casework';
import type { Clock, EventStore } from '@redress/event-store';
import { Forbidden } from '@redress/histories';
import { may, type Actor } from '@redress/identity';
import { lawOf, own, policyOfDraft, policyValues, type Law, type Policy, type PolicyDraft, type PolicyFacts } from '@redress/procedures';
import type { MovedDate, ReadModels } from '@redress/read-models';

/** A value that a version has otherwise than the one before it. */
export interface ValueChanged { readonly key: string; readonly from: number | string | null; readonly to: number | string | null }

export interface VersionTold { readonly version: string; readonly effectiveFrom: string; readonly differs: readonly ValueChanged[]; readonly values: ReturnType<typeof policyValues> }

export interface DraftTold extends PolicyDraft {
  /** Against the version that would be in force on its first day without it. */
  readonly differs: readonly ValueChanged[];
  /** The running due dates of open cases that it would move: none, where no clock starts on or after its first day yet. */
  readonly moves: readonly MovedDate[];
}

export interface PoliciesTold { readonly versions: readonly VersionTold[]; readonly drafts: readonly DraftTold[] }

/** The council's policy as it is kept; each door throws Forbidden, those that write Refused and EventStoreError as well. */
export interface Policies {
  told(actor: Actor): Promise<PoliciesTold>;
  draft(actor: Actor, asked: PolicyAsked): Promise<PoliciesTold>;
  approve(actor: Actor, version: string): Promise<PoliciesTold>;
  refuse(actor: Actor, version: string, reason: string): Promise<PoliciesTold>;
}

interface Parts { readonly store: EventStore; readonly clock: Clock; readonly law: Law; readonly readModels: ReadModels }

export function createPolicies({ store, clock, law, readModels }: Parts): Policies {
  const change = new ChangePolicy({ store, clock });

  async function told(actor: Actor, { versions, drafts }: PolicyFacts): Promise<PoliciesTold> {
    const inOrder = versions.toSorted((one, other) => (one.effectiveFrom < other.effectiveFrom ? -1 : 1));
    const waiting = Object.values(drafts).map(async (draft): Promise<DraftTold> => {
      const [policy] = policyOfDraft(versions, draft);
      const otherLaw = lawOf(law.calendar, policy ? [...versions, policy] : versions);
      const before = lawOf(law.calendar, versions).policyOn(draft.effectiveFrom);
      return { ...draft, differs: policy ? differences(before, policy) : [], moves: may(actor, 'CONFIGURATION') ? await readModels.datesUnder(actor, otherLaw) : [] };
    });
    return {
      versions: inOrder.map((policy, place) => ({ version: policy.version, effectiveFrom: policy.effectiveFrom, differs: differences(inOrder[place - 1], policy), values: policyValues(policy) })),
      drafts: await Promise.all(waiting),
    };
  }

  return {
    told: async (actor) => {
      if (!may(actor, 'CONFIGURATION', 'READ')) throw new Forbidden(actor.role, 'read the policy versions');
      return told(actor, (await knownPolicies(store)).state.facts);
    },
    draft: async (actor, asked) => told(actor, await change.draft(actor, asked)),
    approve: async (actor, version) => told(actor, await change.approve(actor, version)),
    refuse: async (actor, version, reason) => told(actor, await change.refuse(actor, version, reason)),
  };
}

function differences(before: Policy | undefined, after: Policy): readonly ValueChanged[] {
  if (!before) return [];
  const [was, is] = [policyValues(before), policyValues(after)];
  return Object.keys(is).flatMap((key) => (own(was, key) === own(is, key) ? [] : [{ key, from: own(was, key) ?? null, to: own(is, key) ?? null }]));
}
