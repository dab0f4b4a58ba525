import { expect, test } from '@jest/globals';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { caseWorker, caseworkInMemory, complaintReceived, manager } from '../../testing/index.js';
import { commandDefinitions } from '../commands/registry.js';
import { CaseworkModule } from './casework-module.js';
import { commandMessage } from './command-messages.js';
import { GetCase, GetCaseHistory } from './queries.js';

async function buses() {
  const { casework } = caseworkInMemory('2021-06-16');
  const module = await Test.createTestingModule({ imports: [CaseworkModule.forRoot(casework)] }).compile();
  await module.init();
  return { commands: module.get(CommandBus), queries: module.get(QueryBus) };
}

const received = commandMessage('receive-representation', { body: complaintReceived('2021-06-16'), actor: caseWorker, commandId: 'c1' });

test('a command and both queries go over the buses', async () => {
  const { commands, queries } = await buses();

  const result: { caseId: string } = await commands.execute(received);

  expect(await queries.execute(new GetCase(result.caseId, manager))).toMatchObject({ caseId: result.caseId, state: 'RECEIVED' });
  expect((await queries.execute(new GetCaseHistory(result.caseId))).events).toHaveLength(1);
});

test('every command of the registry has its handler on the bus', async () => {
  const { commands } = await buses();
  const input = { caseId: 'REP-2021-000000', body: {}, actor: { userId: 'a', role: 'AUDITOR' }, commandId: 'c2' } as const;
  for (const { name } of commandDefinitions) {
    await expect(commands.execute(commandMessage(name, input))).rejects.toMatchObject({ code: 'ERR_FORBIDDEN' });
  }
});

test('a name that no command has is refused before the bus', () => {
  expect(() => commandMessage('forget-everything', { body: {}, actor: manager, commandId: 'c3' })).toThrow('There is no command of that name.');
});
