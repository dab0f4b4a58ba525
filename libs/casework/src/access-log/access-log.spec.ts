import { expect, test } from '@jest/globals';
import { Hidden, Histories, kindsUnder, NotFound, requireSight } from '@redress/histories';
import { caseReceived, caseworkInMemory, manager } from '../../testing/index.js';
import { AccessLog } from './access-log.js';

/** A case that somebody sealed, which no event does yet, and what comes of asking for it. */
async function sealed() {
  const { give, store, snapshots, workflow, clock } = caseworkInMemory('2021-06-16');
  const caseId = await caseReceived(give, '2021-06-16', 'CSC');
  const kinds = kindsUnder(workflow);
  const histories = new Histories(store, snapshots, kinds);
  const { state } = await histories.existing(kinds.CASE, caseId);
  const kind = { ...kinds.CASE, matterOf: () => ({ readUnder: [], sensitivity: 'SEALED' as const }) };
  const attempt = { caseId, actor: manager, commandId: 'look', attempted: 'case' };
  const looking = new AccessLog(store, histories, kinds, clock).keepingDenials(attempt, async () => requireSight(manager, { kind, state }));
  return { looking, logged: async () => (await Array.fromAsync(store.readStream(`access-${caseId}`))).map(({ data }) => data) };
}

test('what is sealed is not there to whoever may not see it, word for word, and that they asked is recorded', async () => {
  const { looking, logged } = await sealed();
  await expect(looking).rejects.toThrow(Hidden);
  await expect(looking).rejects.toMatchObject({ refusal: new NotFound().refusal });
  expect(await logged()).toEqual([{ attempted: 'case', code: 'ERR_NOT_FOUND' }]);
});
