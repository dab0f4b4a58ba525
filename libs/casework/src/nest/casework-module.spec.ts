import { expect, test } from '@jest/globals';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { actorWho } from '@redress/identity/testing';
import { caseWorker, caseworkInMemory, complaintReceived, manager } from '../../testing/index.js';
import { commandDefinitions, commands as registry } from '../commands/registry.js';
import { CaseworkModule } from './casework-module.js';
import type { CommandResult } from '../command-path/command-result.js';
import { commandMessage } from './command-messages.js';
import { GetCase, GetCaseHistory, ReplayCase } from './queries.js';
import type { CommandTrace } from './traced.js';

async function buses() {
  const { casework, store } = caseworkInMemory('2021-06-16');
  const told: CommandTrace[] = [];
  const module = await Test.createTestingModule({ imports: [CaseworkModule.forRoot(casework, (trace) => told.push(trace))] }).compile();
  await module.init();
  return { commands: module.get(CommandBus), queries: module.get(QueryBus), told, store };
}

const received = commandMessage(registry, 'receive-representation', { body: complaintReceived('2021-06-16'), actor: caseWorker, commandId: 'c1' });

test('a command and the queries go over the buses', async () => {
  const { commands, queries } = await buses();

  const result: { caseId: string } = await commands.execute(received);

  expect(await queries.execute(new GetCase(manager, result.caseId))).toMatchObject({ caseId: result.caseId, state: 'RECEIVED' });
  expect((await queries.execute(new GetCaseHistory(manager, result.caseId))).events).toHaveLength(1);
  expect((await queries.execute(new ReplayCase(manager, result.caseId, { revision: 1 }))).events).toHaveLength(1);
});

test('every command of the registry has its handler on the bus', async () => {
  const { commands } = await buses();
  const input = { caseId: 'REP-2021-000000', body: {}, actor: actorWho('AUDITOR', 'a'), commandId: 'c2' } as const;
  for (const { name } of commandDefinitions) {
    await expect(commands.execute(commandMessage(registry, name, input))).rejects.toMatchObject({ code: 'ERR_FORBIDDEN' });
  }
});

test('a name that no command has is refused before the bus', () => {
  expect(() => commandMessage(registry, 'forget-everything', { body: {}, actor: manager, commandId: 'c3' })).toThrow('There is no command of that name.');
});

test('every command is told of with its name, what came of it and how long it took, and nothing else', async () => {
  const { commands, told } = await buses();
  await commands.execute(received);
  await commands.execute(received);
  const refused = commandMessage(registry, 'acknowledge', { caseId: 'REP-2021-000000', body: { sentOn: '2021-06-16', method: 'EMAIL' }, actor: caseWorker, commandId: 'c4' });
  await expect(commands.execute(refused)).rejects.toThrow();
  expect(told).toEqual([['receive-representation', 'APPENDED'], ['receive-representation', 'REPEATED'], ['acknowledge', 'ERR_NOT_FOUND']]
    .map(([command, outcome]) => ({ command, outcome, milliseconds: expect.any(Number) })));
});

test('who is refused for want of permission is kept in the access log of the case, and the case stays as it was', async () => {
  const { commands, store } = await buses();
  const auditor = actorWho('AUDITOR', 'auditor');
  const { caseId, reference }: CommandResult = await commands.execute(received);
  const attempts = ['acknowledge', 'close-case', 'acknowledge'].map((name, index) => commandMessage(registry, name, { caseId: reference, body: {}, actor: auditor, commandId: `d${index}` }));
  await Promise.allSettled(attempts.map((attempt) => commands.execute(attempt)));

  const log = await Array.fromAsync(store.readStream(`access-${caseId}`));
  expect(log.map(({ type, data, metadata: { actor } }) => [type, data, actor])).toEqual(
    expect.arrayContaining(['acknowledge', 'close-case', 'acknowledge'].map((attempted) => ['AccessDenied', { attempted, code: 'ERR_FORBIDDEN' }, auditor])));
  expect(log).toHaveLength(3);
  expect(await store.revisionOf(`case-${caseId}`)).toBe(1);
});

test('what was tried on no case there is leaves no stream behind', async () => {
  const { commands, store } = await buses();
  const attempt = commandMessage(registry, 'acknowledge', { caseId: 'REP-2021-000000', body: {}, actor: actorWho('AUDITOR', 'auditor'), commandId: 'd9' });
  await expect(commands.execute(attempt)).rejects.toMatchObject({ code: 'ERR_FORBIDDEN' });
  expect(await store.head()).toBeUndefined();
});
