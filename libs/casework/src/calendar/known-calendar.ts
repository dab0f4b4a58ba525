import type { EventStore } from '@redress/event-store';
import { calendarId, kindsUnder, live, streamOf, type Held } from '@redress/histories';
import { workflowOf, type CalendarState } from '@redress/procedures';

/** What is known of the calendar's own history hangs on no calendar: it is read before there is a law. */
const { CALENDAR: kind } = kindsUnder(workflowOf());

/** The working-day calendar as its history has it, which the law is made of. Throws HistoryUnreadable. */
export async function knownCalendar(store: Pick<EventStore, 'readStream'>): Promise<Held<CalendarState>> {
  const streamId = streamOf(kind, calendarId);
  const recorded = await Array.fromAsync(store.readStream(streamId));
  return { kind, id: calendarId, streamId, revision: recorded.length, state: live(kind, recorded).state };
}
