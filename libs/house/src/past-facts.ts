import { historyUntil, type EventStore } from '@redress/event-store';
import { workflowOf } from '@redress/procedures';
import type { ReadModels } from '@redress/read-models';
import type { PastFacts } from '@redress/reporting';
import { knownLaw } from './law/known-law.js';

/** Facts as the history stood at a position, under the law that the history held then: a holiday loaded later, or another policy, changes no past count. */
export function pastFactsOf(store: EventStore, readModels: Pick<ReadModels, 'asTheyStood'>): PastFacts {
  return async (actor, position, work) => {
    const past = historyUntil(store, position);
    const law = await knownLaw(past);
    return readModels.asTheyStood(actor, { store: past, workflow: workflowOf(law) }, (facts) => work({ facts, calendar: law.calendar }));
  };
}
