import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { clockInHand, explore, journeysOf, passTime, registerMembers, unreachable, walk, type Journey, type ModelledMachine, type Walked, type WalkOptions } from '@redress/casework/testing';
import { createInMemoryEventStore, createInMemorySnapshotStore } from '@redress/event-store';
import { createPostgresSnapshotStore, eventStoreMigrations } from '@redress/event-store-postgres';
import { historyBeside } from '@redress/house/testing';
import { migrate } from '@redress/postgres';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import { kindsUnder } from '@redress/histories';
import { everyLimit, lawOf, workflowOf, type TimeLimit } from '@redress/procedures';
import { partOutcomes, policiesWithRoom, possibleOutcomes, proseFaults, statesOf } from '@redress/procedures/testing';

const atOnce = 8;

/** The tests of one machine: its journeys, lived on the real command path over PostgreSQL, and that together they pass everything. */
export function modelTests(machine: ModelledMachine): void {
  const workflow = workflowOf(lawOf(undefined, policiesWithRoom));
  const exploration = explore(machine, kindsUnder(workflow));
  const journeys = journeysOf(exploration);
  const walked = new Map<Journey, Promise<Walked>>();
  let database: TestDatabase | undefined;

  beforeAll(async () => {
    database = await testDatabase();
    const { pool } = database;
    await migrate(pool, eventStoreMigrations);
    const store = await historyBeside(database, clockInHand());
    const snapshots = createPostgresSnapshotStore({ pool });
    await registerMembers({ store, snapshots, workflow });
    const waiting = [...journeys.entries()];
    const next = async (): Promise<void> => {
      for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
        const [index, journey] = entry;
        const walking = walk(journey, exploration, { store, snapshots, workflow }, `${machine}-${index}`);
        walked.set(journey, walking);
        await walking.catch(() => undefined);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, next));
  });

  afterAll(async () => database?.drop());

  test.each(journeys.map((journey, index) => [`${index + 1}. ${titleOf(journey)}`, journey] as const))('%s', async (_, journey) => {
    expect((await walked.get(journey))?.partings).toEqual([]);
  });

  test('every state of the machine was visited', async () => {
    const visited = new Set((await Promise.all(walked.values())).flatMap(({ states }) => states));
    expect(statesOf(machine).filter((state) => !beforeAnything.includes(state) && !besides.includes(state) && !visited.has(`${machine} ${state}`))).toEqual([]);
  });

  test('every transition was taken, and refused by each of its rules', async () => {
    const seen = new Set((await Promise.all(walked.values())).flatMap(({ outcomes }) => outcomes));
    expect(possibleOutcomes(machine).map(({ name }) => name).filter((name) => !seen.has(name) && unreachable(name) === undefined)).toEqual([]);
  });

  if (machine === 'CSC' || machine === 'CORPORATE') {
    test("every step of the machines that interviews, file readings and meetings are was taken", async () => {
      const seen = new Set((await Promise.all(walked.values())).flatMap(({ outcomes }) => outcomes));
      expect(partOutcomes().filter((name) => !seen.has(name))).toEqual([]);
    });
  }

  test('every refusal was told in plain words: no id, ISO date, code or internal document', async () => {
    const refusals = new Set((await Promise.all(walked.values())).flatMap((each) => each.refusals));
    expect([...refusals].flatMap((sentence) => proseFaults(sentence).map((fault) => `${fault} in: ${sentence}`))).toEqual([]);
  });

  /** Each journey in memory, without PostgreSQL: where it and the model part. */
  async function partingsOf(options: WalkOptions): Promise<readonly string[]> {
    const clock = clockInHand();
    const ports = { store: createInMemoryEventStore({ clock }), snapshots: createInMemorySnapshotStore(), workflow };
    await registerMembers(ports);
    const partings: string[] = [];
    for (const [index, journey] of journeys.entries()) partings.push(...(await walk(journey, exploration, ports, `${machine}-${index}`, options)).partings);
    return partings;
  }

  test('every command given once more at the end is answered as it was, with what might be done next as of then', async () => {
    expect(await partingsOf({ repeated: true })).toEqual([]);
  });

  test('a page opened one step earlier is taken as one opened now, refused by the same rule, or told that the same was done or is possible no more', async () => {
    expect((await partingsOf({ openedStepsEarlier: 1 })).filter((parting) => !toldMore.test(parting))).toEqual([]);
  });

  test('expiry is total: in every state that commands and time lead to, each limit is recorded at its instant, alone or with others, and replays', () => {
    const { owed, faults } = passTime(machine, kindsUnder(workflow));
    expect(faults).toEqual([]);
    const limits: readonly TimeLimit[] = machine in everyLimit ? everyLimit[machine as keyof typeof everyLimit] : [];
    expect(limits.map(({ code }) => code).filter((code) => !owed.has(code))).toEqual([]);
  });

  test('what is said never to be was not', async () => {
    const seen = (await Promise.all(walked.values())).flatMap(({ outcomes }) => outcomes);
    expect(seen.filter((name) => unreachable(name) !== undefined)).toEqual([]);
  });
}

/** Where the model refuses too, the person may learn that it was done already, or became impossible before their eyes. */
const toldMore = /"code":"ERR_(?:ALREADY_DONE|CONCURRENCY)".* where the model says \{"code":/;

/** No history is in these: it begins by leaving them. The clock's own states are walked by its transitions. */
const beforeAnything = ['NONE'];
const besides = ['RUNNING', 'SUSPENDED'];

function titleOf(journey: Journey): string {
  const steps = journey.flatMap(({ step }) => step ?? []);
  const refusals = journey.reduce((sum, { refusedHere }) => sum + refusedHere.length, 0);
  return `${steps.length} steps to "${steps.at(-1) ?? ''}"${refusals > 0 ? `, past ${refusals} refusals` : ''}`;
}
