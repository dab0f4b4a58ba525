import { holidaysOf } from '@redress/casework/testing';
import { londonDate, utcInstant } from '@redress/calendar';
import type { EventStore } from '@redress/event-store';
import { calendarId, commitOf, nothingYet, policyId, publicationIdOf, type HistoryKind, type Kinds } from '@redress/histories';
import { actorWho } from '@redress/identity/testing';
import type { EventType, MachineState, ProposedEvent } from '@redress/procedures';

/** What no command on a case writes: the calendar, and a quarter that is published and restated. */
export const typesOfTheHouse: readonly EventType[] = ['CalendarUpdated', 'PolicyVersionDrafted', 'PolicyVersionPublished', 'PolicyVersionRefused', 'ReportDraftSeen', 'ReportPublished', 'ReportingPeriodRestated'];

const day = londonDate('2029-01-08');

/** Appends a history of each kind that has no commands of its own. */
export async function liveTheHouse(store: EventStore, { CALENDAR, POLICY, PUBLICATION }: Kinds): Promise<void> {
  await lived(store, CALENDAR, calendarId, [{ type: 'CalendarUpdated', effectiveDate: day, payload: { firstYear: 2028, lastYear: 2028, sha256: '0'.repeat(64), holidays: [...holidaysOf(2028), '2028-12-29'].map((date) => ({ date: londonDate(date), title: 'Bank holiday', substitute: false })) } }]);
  const draft = (version: string, effectiveFrom: string): ProposedEvent => ({ type: 'PolicyVersionDrafted', effectiveDate: day, payload: { version, basedOn: 'CODE_2024', effectiveFrom: londonDate(effectiveFrom), changes: [{ key: 'corporate.stage1Wd', value: 15 }], reason: 'Resolved by the Cabinet', draftedBy: 'complaints-manager' } });
  await lived(store, POLICY, policyId, [
    draft('COUNCIL_2029', '2029-04-01'), { type: 'PolicyVersionPublished', effectiveDate: day, payload: { version: 'COUNCIL_2029', approvedBy: 'administrator' } },
    draft('COUNCIL_2030', '2030-04-01'), { type: 'PolicyVersionRefused', effectiveDate: day, payload: { version: 'COUNCIL_2030', reason: 'Not resolved', refusedBy: 'administrator' } },
  ]);
  const figures = (content: string) => ({ position: '7', events: 7, content, contentHash: content.length.toString(16).padStart(64, '0') });
  await lived(store, PUBLICATION, publicationIdOf('2028/29 Q2'), [
    { type: 'ReportDraftSeen', effectiveDate: day, payload: { quarter: '2028/29 Q2' } },
    { type: 'ReportPublished', effectiveDate: day, payload: { quarter: '2028/29 Q2', firstDay: londonDate('2028-07-01'), lastDay: londonDate('2028-09-30'), warnings: ['Small numbers.'], policies: ['CODE_2024'], ...figures('{"form":1}') } },
    { type: 'ReportingPeriodRestated', effectiveDate: day, payload: { level: 'MAJOR', reason: 'One was logged late', ...figures('{"form":1,"indicators":[]}') } },
  ]);
}

async function lived<State extends MachineState>(store: EventStore, kind: HistoryKind<State>, id: string, steps: readonly ProposedEvent[]): Promise<void> {
  const { streamId, state } = nothingYet(kind, id);
  const { events } = kind.decide(state, steps, utcInstant(`${day}T12:00:00.000Z`));
  const frame = { commandId: `golden/${streamId}`, correlationId: streamId, law: kind.law };
  await store.append(commitOf(frame, [{ streamId, revision: 0, events: events.map((event) => ({ event, by: actorWho('ADMINISTRATOR') })) }]));
}
