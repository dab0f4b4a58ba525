import { expect, test } from '@jest/globals';
import { utcInstant } from '@redress/calendar';
import { caseStream } from '@redress/histories';
import { expiryWorker, timer } from '@redress/identity';
import { actorWho } from '@redress/identity/testing';
import { caseReceived, caseworkInMemory, caseWorker } from '../testing/index.js';

const viewer = actorWho('REPORTING_VIEWER', 'viewer');
const refused = { code: 'ERR_FORBIDDEN', message: 'As a reporting viewer you may not read cases. Ask somebody whose role may.' };

async function oneCase() {
  const trial = caseworkInMemory('2021-06-16');
  const caseId = await caseReceived(trial.give, '2021-06-16', 'CSC');
  const accessLog = async () => (await Array.fromAsync(trial.store.readStream(`access-${caseId}`))).map(({ data, metadata: { actor } }) => [actor.userId, data.attempted, data.code]);
  return { ...trial, caseId, accessLog };
}

test('who may not read a case is refused whichever way they ask, and stands in its access log', async () => {
  const { casework, caseId, accessLog } = await oneCase();
  await expect(casework.getCase(viewer, caseId)).rejects.toMatchObject(refused);
  await expect(casework.getHistory(viewer, caseId)).rejects.toMatchObject(refused);
  await expect(casework.replay(viewer, caseId, {})).rejects.toMatchObject({ code: 'ERR_FORBIDDEN' });
  expect(await accessLog()).toEqual([['viewer', 'case', 'ERR_FORBIDDEN'], ['viewer', 'history', 'ERR_FORBIDDEN'], ['viewer', 'replay', 'ERR_FORBIDDEN']]);
});

test('a case worker reads a case but does not replay it as it stood', async () => {
  const { casework, caseId, accessLog } = await oneCase();
  expect((await casework.getHistory(caseWorker, caseId)).events).toHaveLength(2);
  await expect(casework.replay(caseWorker, caseId, { revision: 1 })).rejects.toMatchObject({ code: 'ERR_FORBIDDEN' });
  expect(await accessLog()).toEqual([['case-worker', 'replay', 'ERR_FORBIDDEN']]);
});

test('whether a case is there is not to be learned by those who may read none', async () => {
  const { casework, caseId, store } = await oneCase();
  const before = await Array.fromAsync(store.readAll());
  await expect(casework.getCase(viewer, caseId)).rejects.toMatchObject(refused);
  await expect(casework.getCase(viewer, 'REP-2021-AAAAAA')).rejects.toMatchObject(refused);
  expect((await Array.fromAsync(store.readAll())).slice(before.length).map(({ streamId }) => streamId)).toEqual([`access-${caseId}`]);
});

test('limits that passed are recorded for those who run the service and nobody else', async () => {
  const { casework, caseId } = await oneCase();
  await expect(casework.expireCase(caseWorker, caseId)).rejects.toMatchObject({ code: 'ERR_FORBIDDEN' });
  const upTo = utcInstant('2021-06-01T00:00:00Z');
  await expect(casework.expireUpTo(timer, caseStream(caseId), upTo)).rejects.toMatchObject({ code: 'ERR_FORBIDDEN' });
  await expect(casework.expireUpTo(expiryWorker, caseStream(caseId), upTo)).resolves.toMatchObject({ events: [] });
});
