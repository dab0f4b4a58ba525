import { workingDayCalendar } from '@redress/calendar';
import { knownCalendar, knownPolicies } from '@redress/casework';
import type { EventStore } from '@redress/event-store';
import { lawOf, type Law, type Policy } from '@redress/procedures';

/** The law as the history has it: the calendar that was loaded, and the policy versions that were approved. */
export interface KnownLaw {
  readonly law: Law;
  /** Whether one of them was changed since. */
  readonly isOutdated: () => Promise<boolean>;
}

/** Policies that are given stand in the place of those that the history has: a house on trial. */
export async function knownLaw(store: Pick<EventStore, 'readStream'>, given?: readonly Policy[]): Promise<Law> {
  const [calendar, policies] = [await knownCalendar(store), await knownPolicies(store)];
  return lawOf(workingDayCalendar({ bankHolidays: calendar.state.facts.bankHolidays }), given ?? policies.state.facts.versions);
}

export async function keptLaw(store: Pick<EventStore, 'readStream' | 'revisionOf'>, given?: readonly Policy[]): Promise<KnownLaw> {
  const histories = [await knownCalendar(store), await knownPolicies(store)];
  const changed = async ({ streamId, revision }: (typeof histories)[number]): Promise<boolean> => (await store.revisionOf(streamId)) > revision;
  return { law: await knownLaw(store, given), isOutdated: async () => (await Promise.all(histories.map(changed))).some(Boolean) };
}
