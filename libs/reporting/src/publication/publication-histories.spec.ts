import { expect, test } from '@jest/globals';
import { parsePeriod, type Quarter } from '@redress/calendar';
import { createInMemoryEventStore } from '@redress/event-store';
import { actorWho } from '@redress/identity/testing';
import { workflowOf } from '@redress/procedures';
import { PublicationHistories } from './publication-histories.js';

const quarter = parsePeriod('2020/21 Q4') as Quarter;
const clock = { now: () => new Date('2021-04-06T12:00:00Z') };
const people = ['A', 'B', 'C', 'D', 'E'].map((userId) => actorWho('REPORTING_VIEWER', userId));

test('everybody who sees a draft at once is on record, each once', async () => {
  const histories = new PublicationHistories(createInMemoryEventStore({ clock }), workflowOf(), clock);
  await Promise.all([...people, ...people].map((person) => histories.seenBy(person, quarter)));
  const seen = await histories.seenBy(actorWho('AUDITOR', 'F'), quarter);
  expect([...new Set(seen.map(({ userId }) => userId))].toSorted()).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
  expect(seen).toHaveLength(6);
});
