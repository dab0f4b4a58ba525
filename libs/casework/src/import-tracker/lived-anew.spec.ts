import { expect, test } from '@jest/globals';
import { utcInstant } from '@redress/calendar';
import { domainEventOf, historyOfStream, kindsUnder, live } from '@redress/histories';
import { workflowOf, type MachineState } from '@redress/procedures';
import { demonstrationRows, importedAt, importing, trackerFile } from '../../testing/index.js';

const kinds = kindsUnder(workflowOf());

test('every history of the demonstration, lived anew under its own law, is the same event by event', async () => {
  const { store } = await importing(await trackerFile(...demonstrationRows.filter((_, index) => index % 9 === 0)));
  const recorded = await Array.fromAsync(store.readAll());
  const histories = [...Map.groupBy(recorded, ({ streamId }) => streamId)];
  expect(histories.length).toBeGreaterThan(400);
  for (const [streamId, events] of histories) {
    const { kind } = historyOfStream<MachineState>(kinds, streamId) ?? { kind: kinds.CASE };
    const { story, refused, state } = live(kind, events, {}, { kind, until: utcInstant(importedAt) });
    expect({ story, refused }).toEqual({ story: events.map(domainEventOf), refused: [] });
    expect(state).toEqual(live(kind, events).state);
  }
});
