import { describe, expect, test } from '@jest/globals';
import { commandDefinitions } from '@redress/casework';
import { compareCounts, recordedEvent, type KeptEvent } from '@redress/event-store';
import { historyOfStream, kindsUnder, live, type HistoryKind } from '@redress/histories';
import { verifyStreams } from '@redress/integrity';
import { schemaVersionOf, stateName, workflowOf, type EventType, type Facts } from '@redress/procedures';
import { consequences } from '@redress/procedures/testing';
import { addGolden, goldenHistories, type GoldenHistory, type LedTo } from './golden-histories.js';
import { typesOfTheHouse } from './histories-of-the-house.js';
import { livingHistories } from './living-histories.js';

const kinds = kindsUnder(workflowOf());

/** Every type that something of this program writes, in the version it writes. */
const written = [...new Set<EventType>([...commandDefinitions.flatMap(({ commandClass }) => commandClass.proposes), ...consequences, 'DeadlineBreached', ...typesOfTheHouse])]
  .map((type) => `${type} ${schemaVersionOf(type)}`).toSorted();

const inCorpus = (histories: readonly GoldenHistory[]) => new Set(histories.flatMap(({ events }) => events.map(({ type, schemaVersion }) => `${type} ${schemaVersion}`)));

if (process.env.GOLDEN === 'grow') {
  test('the corpus grows by what it does not hold yet, and changes in nothing', async () => {
    const living = await livingHistories();
    for (;;) {
      const held = inCorpus(goldenHistories());
      const lacking = (events: readonly KeptEvent[]) => new Set(events.map(({ type, schemaVersion }) => `${type} ${schemaVersion}`).filter((each) => written.includes(each) && !held.has(each)));
      const best = living.toSorted((one, other) => lacking(other).size - lacking(one).size || one.length - other.length)[0];
      if (!best || lacking(best).size === 0) break;
      const { kind } = historyOf(best);
      addGolden({ name: `${kind.name.toLowerCase()}-${best.at(-1)?.hash.slice(0, 8)}`, events: best, leadsTo: ledTo(best) });
    }
  });
}

for (const { name, events, leadsTo } of goldenHistories()) describe(name, () => {
  test('is whole: every hash follows from the bytes', async () => {
    const asKept = async function* () { yield* events; };
    expect(await verifyStreams({ readKept: asKept, comparePositions: compareCounts })).toMatchObject({ streams: 1, events: events.length, breaks: [] });
  });

  test('replays to where it has always led', () => {
    expect(ledTo(events)).toEqual(leadsTo);
  });
});

test('there is a history with every type of event that is written, in the version it is written in', () => {
  const sentence = 'Run `npm run golden`: it adds a history that holds them and changes none. Commit it.';
  const held = inCorpus(goldenHistories());
  expect({ sentence, missing: written.filter((each) => !held.has(each)) }).toEqual({ sentence, missing: [] });
});

function historyOf([first]: readonly KeptEvent[]): { readonly kind: HistoryKind } {
  const history = first && historyOfStream<never>(kinds as never, first.streamId);
  if (!history) throw new Error('A golden history is of a kind that this house knows.');
  return history;
}

function ledTo(events: readonly KeptEvent[]): LedTo {
  const { kind } = historyOf(events);
  const { state } = live(kind, events.map(recordedEvent));
  const { completed = null, endedClocks = null, breaches = null } = state.facts as Partial<Facts>;
  return { machine: `${state.machine} ${state.version}`, state: stateName(state), reference: kind.referenceOf(state), completed, endedClocks, breaches };
}
