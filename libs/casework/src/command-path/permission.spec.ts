import { describe, expect, test } from '@jest/globals';
import { operator, roles, roleWithArticle, timer } from '@redress/identity';
import { actorWho } from '@redress/identity/testing';
import { caseworkInMemory, complaintReceived } from '../../testing/index.js';
import { commandDefinitions } from '../commands/registry.js';
import { isUnseen, permit } from './permission.js';

describe.each([...(['AUDITOR', 'REPORTING_VIEWER', 'ADMINISTRATOR'] as const).map((role) => actorWho(role)), timer, operator])('$userId', (actor) => {
  test('gives no command but those decided without a sight of the case, and learns nothing beyond the role', () => {
    for (const definition of commandDefinitions.filter((each) => !isUnseen(each, actor))) {
      expect(() => permit(definition, actor)).toThrow(expect.objectContaining({ code: 'ERR_FORBIDDEN', message: `As ${roleWithArticle(actor.role)} you may not do this. Ask somebody whose role may.` }));
    }
  });
});

test.each(commandDefinitions.map((definition) => [definition.name, definition] as const))('%s: exactly its own roles', (_, definition) => {
  const permitted = roles.filter((role) => {
    try {
      permit(definition, actorWho(role, 'u1'));
      return true;
    } catch {
      return false;
    }
  });
  expect(permitted).toEqual(roles.filter((role) => definition.commandClass.roles.includes(role)));
});

test('a case worker accepts, but the waiver of the twelve months is the manager\'s', async () => {
  const { give } = caseworkInMemory('2021-06-16');
  const { caseId } = await give('receive-representation', undefined, complaintReceived('2021-06-16', { groundsAroseOn: '2019-01-02' }));
  await give('select-procedure', caseId, { procedure: 'CORPORATE', reason: 'A road' });
  const waiving = { timeLimitWaiver: 'In hospital' };

  await expect(give('accept-representation', caseId, waiving, actorWho('CASE_WORKER', 'u1'))).rejects.toMatchObject({ code: 'ERR_FORBIDDEN', refusal: { field: 'timeLimitWaiver' } });
  await expect(give('accept-representation', caseId, {}, actorWho('CASE_WORKER', 'u1'))).rejects.toMatchObject({ code: 'ERR_OUT_OF_TIME' });
  await expect(give('accept-representation', caseId, waiving)).resolves.toMatchObject({ events: ['RepresentationAccepted'] });
});
