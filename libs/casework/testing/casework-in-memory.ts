import { createInMemoryEventStore, createInMemorySnapshotStore } from '@redress/event-store';
import type { Actor } from '@redress/identity';
import { workflowOf } from '@redress/procedures';
import { createCasework } from '../src/casework.js';
import { clockInHand } from './clock-in-hand.js';
import { manager } from './people.js';

/** The whole core over a store in memory, with the clock in the test's hand. */
export function caseworkInMemory(moment?: string) {
  const clock = clockInHand(moment);
  const store = createInMemoryEventStore({ clock });
  const snapshots = createInMemorySnapshotStore();
  const workflow = workflowOf();
  const casework = createCasework({ store, snapshots, workflow, clock });
  let commands = 0;
  /** Gives a command under a fresh command id; as the Complaints Manager unless somebody else is named. */
  const give = (name: string, caseId: string | undefined, body: object, actor: Actor = manager) => {
    commands += 1;
    return casework.execute(name, { caseId, body, actor, commandId: `command-${commands}` });
  };
  return { casework, clock, store, snapshots, workflow, give };
}
