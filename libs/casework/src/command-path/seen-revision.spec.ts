import { describe, expect, test } from '@jest/globals';
import { auditor, caseReceived, caseworkInMemory, manager } from '../../testing/index.js';

/** A case, and two who had its page open at the revision it has now. */
async function pageOpen() {
  const trial = caseworkInMemory('2021-06-16');
  const caseId = await caseReceived(trial.give, '2021-06-16', 'CSC');
  const { revision: seenRevision } = await trial.casework.getCase(auditor, caseId);
  const send = (name: string, body: object, commandId: string) => trial.casework.execute(name, { caseId, body, actor: manager, commandId, seenRevision });
  return { ...trial, caseId, send };
}

const acknowledge = { sentOn: '2021-06-16', method: 'EMAIL' };
const offer = { offeredTo: 'The child' };

describe('a form that was open while the case went on', () => {
  test('is taken when what happened does not touch it', async () => {
    const { send } = await pageOpen();
    await send('offer-advocacy', offer, 'a');
    await expect(send('acknowledge', acknowledge, 'b')).resolves.toMatchObject({ events: ['RepresentationAcknowledged'] });
  });

  test('is a conflict when what was possible is not any more, and says why', async () => {
    const { send } = await pageOpen();
    await send('withdraw-complaint', { requestedOn: '2021-06-16', confirmedOn: '2021-06-16' }, 'a');
    await expect(send('acknowledge', acknowledge, 'b')).rejects.toMatchObject({ code: 'ERR_CONCURRENCY', becauseNow: { code: 'ERR_STATE' }, message: expect.stringContaining('withdrawn since 16 June 2021') });
  });

  test('is an ordinary refusal when it would have been refused before', async () => {
    const { send } = await pageOpen();
    await send('offer-advocacy', offer, 'a');
    await expect(send('issue-stage-1-response', { sentOn: '2021-06-16', outcome: 'UPHELD', responseText: 'Sorry', rightToStage2Stated: true }, 'b')).rejects.not.toMatchObject({ code: 'ERR_CONCURRENCY' });
  });

  test.each([['acknowledge', acknowledge], ['offer-advocacy', offer]])('sent twice with the same answers is done once and says so: %s', async (name, body) => {
    const { send, casework, caseId } = await pageOpen();
    const { revision } = await send(name, body, 'a');
    await expect(send(name, body, 'b')).rejects.toMatchObject({ code: 'ERR_ALREADY_DONE', message: expect.stringContaining('already done') });
    expect((await casework.getCase(auditor, caseId)).revision).toBe(revision);
  });

  test('with other answers is another act', async () => {
    const { send } = await pageOpen();
    await send('offer-advocacy', offer, 'a');
    await expect(send('offer-advocacy', { offeredTo: 'Her brother' }, 'b')).resolves.toMatchObject({ events: ['AdvocacyOffered'] });
  });
});
