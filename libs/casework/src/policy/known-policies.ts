import type { EventStore } from '@redress/event-store';
import { kindsUnder, live, policyId, streamOf, type Held } from '@redress/histories';
import { workflowOf, type PolicyState } from '@redress/procedures';

/** What is known of the policy's own history hangs on no policy: it is read before there is a law. */
const { POLICY: kind } = kindsUnder(workflowOf());

/** The policy versions and drafts as their history has them; the law is made of the versions. Throws HistoryUnreadable. */
export async function knownPolicies(store: Pick<EventStore, 'readStream'>): Promise<Held<PolicyState>> {
  const streamId = streamOf(kind, policyId);
  const recorded = await Array.fromAsync(store.readStream(streamId));
  return { kind, id: policyId, streamId, revision: recorded.length, state: live(kind, recorded).state };
}
