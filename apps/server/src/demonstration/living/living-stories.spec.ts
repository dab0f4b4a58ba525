import { expect, test } from '@jest/globals';
import { londonDate, startOfLondonDay } from '@redress/calendar';
import { createCasework } from '@redress/casework';
import { createInMemoryEventStore, createInMemorySnapshotStore } from '@redress/event-store';
import { operator } from '@redress/identity';
import { workflowOf } from '@redress/procedures';
import { livingCases, liveStories, type Council } from './live-stories.js';

const nobodyStops = new AbortController().signal;

/** A weekday, a weekend, around Easter and Christmas, the first days of a policy, leap day, near the end of the year. */
const days = ['2026-11-24', '2026-11-28', '2026-12-29', '2027-03-30', '2028-02-29'] as const;

test.each(days)('every command of the living cases is accepted on %s', async (today) => {
  const { states, statuses } = await lived(today);
  expect(states.length).toBe(livingCases.length);
  expect(new Set(states).size).toBeGreaterThan(20);
  expect([...statuses]).toEqual(expect.arrayContaining(['ON_TRACK', 'AT_RISK', 'BREACHED', 'SUSPENDED', 'MET']));
});

test('a load that is given again goes on: nothing is told twice', async () => {
  const { council, store, today } = councilOn('2026-11-24');
  await liveStories(council, today, nobodyStops);
  const once = (await Array.fromAsync(store.readAll())).length;
  await liveStories(council, today, nobodyStops);
  expect(await Array.fromAsync(store.readAll())).toHaveLength(once);
});

function councilOn(date: string) {
  const today = londonDate(date);
  const clock = { now: () => new Date(startOfLondonDay(today)) };
  const [store, workflow] = [createInMemoryEventStore({ clock }), workflowOf()];
  const council: Council = { workflow, caseworkBy: (by) => createCasework({ store, snapshots: createInMemorySnapshotStore(), workflow, clock: by }) };
  return { today, clock, store, council };
}

async function lived(date: string) {
  const { council, store, today, clock } = councilOn(date);
  await liveStories(council, today, nobodyStops);
  const casework = council.caseworkBy(clock);
  const ids = new Set<string>();
  for await (const { streamId } of store.readAll()) if (/^(?:case|lgsco)-/.test(streamId)) ids.add(streamId.slice(streamId.indexOf('-') + 1));
  const views = await Promise.all([...ids].map((id) => casework.getCase(operator, id)));
  return {
    states: views.map(({ machine, state }) => `${machine} ${state}`),
    statuses: new Set(views.flatMap(({ deadlines }) => deadlines.map(({ standing }) => standing.status))),
  };
}
