import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import type { CommandBus } from '@nestjs/cqrs';
import { commands, ConcurrencyConflict } from '@redress/casework';
import type { House } from '@redress/house';
import { demonstrationPersonWho } from '@redress/identity';
import { GiveCommands } from './give-commands.js';

const person = demonstrationPersonWho('CASE_WORKER');
const answer = { revision: 2 };

/** A bus whose first answer is a conflict, over a store that has an answer to the key or has none. */
function overtaken(hasAnswer: boolean) {
  const released: unknown[] = [];
  let asked = 0;
  const bus = { execute: async () => { if ((asked += 1) === 1) throw new ConcurrencyConflict(); return answer; } } as unknown as CommandBus;
  const clock = { now: () => new Date('2021-06-16T12:00:00Z') };
  const pool = { query: async (sql: string, [key, fingerprint]: unknown[]) => {
    if (sql.endsWith('WHERE key = $1')) released.push(key);
    return { rows: [{ fingerprint, claimedAt: clock.now(), isNew: false }] };
  } };
  const house = { pool, clock, casework: { commands, caseIdOf: (id: string) => id }, store: { answerTo: async () => (hasAnswer ? answer : undefined) } } as unknown as House;
  return { giver: new GiveCommands(house, bus), released };
}

const given = (key: string) => ({ name: 'acknowledge', caseId: 'c', body: {}, person, key, expectedRevision: 1 });

it('a command overtaken by its own double gets the answer of that one', async () => {
  const { giver, released } = overtaken(true);
  expect(await giver.give(given(randomUUID()))).toBe(answer);
  expect(released).toEqual([]);
});

it('a command overtaken by another is a conflict, and its key may be used again', async () => {
  const { giver, released } = overtaken(false);
  const key = randomUUID();
  await expect(giver.give(given(key))).rejects.toThrow(ConcurrencyConflict);
  expect(released).toEqual([key]);
});
