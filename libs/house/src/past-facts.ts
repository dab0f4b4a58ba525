import { workingDayCalendar } from '@redress/calendar';
import { knownCalendar } from '@redress/casework';
import { historyUntil, type EventStore } from '@redress/event-store';
import { lawOf, workflowOf } from '@redress/procedures';
import type { ReadModels } from '@redress/read-models';
import type { PastFacts } from '@redress/reporting';

/** Facts as the history stood at a position, under the calendar that the history held then: a holiday loaded later changes no past count. */
export function pastFactsOf(store: EventStore, readModels: Pick<ReadModels, 'asTheyStood'>): PastFacts {
  return async (actor, position, work) => {
    const past = historyUntil(store, position);
    const { bankHolidays } = (await knownCalendar(past)).state.facts;
    const calendar = workingDayCalendar({ bankHolidays });
    return readModels.asTheyStood(actor, { store: past, workflow: workflowOf(lawOf(calendar)) }, (facts) => work({ facts, calendar }));
  };
}
