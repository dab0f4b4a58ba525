import { clockInHand, explore, journeysOf, modelledMachines, registerMembers, walk } from '@redress/casework/testing';
import { createInMemoryEventStore, createInMemorySnapshotStore, type KeptEvent } from '@redress/event-store';
import { kindsUnder } from '@redress/histories';
import { workflowOf } from '@redress/procedures';
import { liveTheHouse } from './histories-of-the-house.js';

/** The histories that the model of every machine lives through on the real command path, as the store keeps them. */
export async function livingHistories(): Promise<readonly (readonly KeptEvent[])[]> {
  const workflow = workflowOf();
  const histories: (readonly KeptEvent[])[] = [];
  for (const machine of modelledMachines) {
    const store = createInMemoryEventStore({ clock: clockInHand() });
    const ports = { store, snapshots: createInMemorySnapshotStore(), workflow };
    await registerMembers(ports);
    const exploration = explore(machine, kindsUnder(workflow));
    for (const [index, journey] of journeysOf(exploration).entries()) await walk(journey, exploration, ports, `golden-${machine}-${index}`);
    histories.push(...Map.groupBy(await Array.fromAsync(store.readKept()), ({ streamId }) => streamId).values());
  }
  const store = createInMemoryEventStore({ clock: clockInHand() });
  await liveTheHouse(store, kindsUnder(workflow));
  histories.push(...Map.groupBy(await Array.fromAsync(store.readKept()), ({ streamId }) => streamId).values());
  return histories;
}
