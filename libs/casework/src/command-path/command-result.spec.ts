import { expect, test } from '@jest/globals';
import { createInMemoryEventStore, createInMemorySnapshotStore } from '@redress/event-store';
import { workflowOf } from '@redress/procedures';
import { clockInHand, complaintReceived, manager } from '../../testing/index.js';
import { createCasework } from '../casework.js';
import { commands } from '../commands/registry.js';

test('what may be done next is worked out when it is asked for, and not before', async () => {
  const clock = clockInHand('2021-06-16');
  const askedFor: string[] = [];
  const watched = { ...commands, of: (machine: string) => (askedFor.push(machine), commands.of(machine)) };
  const casework = createCasework({ store: createInMemoryEventStore({ clock }), snapshots: createInMemorySnapshotStore(), workflow: workflowOf(), clock, commands: watched });

  const answer = await casework.execute('receive-representation', { body: complaintReceived('2021-06-16'), actor: manager, commandId: 'c1' });

  expect(askedFor).toEqual([]);
  expect(answer.allowed.map(({ name }) => name)).toContain('select-procedure');
  expect(askedFor).toEqual(['INTAKE']);
});
