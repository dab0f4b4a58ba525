import { describe, expect, test } from '@jest/globals';
import { Forbidden } from '@redress/histories';
import { roles } from '@redress/identity';
import { actorWho } from '@redress/identity/testing';
import { caseworkInMemory, complaintReceived, manager } from '../../testing/index.js';
import { besideCommands } from '../commands/beside.js';
import { commands } from '../commands/registry.js';

const date = '2021-06-16';

/** One history about each thing there is: ids. */
async function oneOfEach() {
  const trial = caseworkInMemory(date);
  const received = async (kind: string, procedure?: string) => {
    const { caseId } = await trial.give('receive-representation', undefined, complaintReceived(date, { kind }));
    if (procedure !== undefined) await trial.give('select-procedure', caseId, { procedure, reason: 'By its subject' });
    return caseId;
  };
  const { caseId: referral } = await trial.give('record-lgsco-contact', undefined, { lgscoReference: '21 004 567', receivedOn: date, initiatedBy: 'COMPLAINANT' });
  const histories = {
    undecided: await received('COMPLAINT'), child: await received('COMPLAINT', 'CSC'), adult: await received('COMPLAINT', 'ASC'), road: await received('COMPLAINT', 'CORPORATE'),
    comment: await received('COMMENT', 'CSC'), praise: await received('COMPLIMENT', 'CORPORATE'), referral,
  };
  return { ...trial, histories };
}

describe('whom the role lets give a command, and whom the history is for', () => {
  /** A note is taken on every kind of case from those who see it: nobody sees every kind but the officers. */
  test('every command of one procedure may be given by people who may see what it is given on', async () => {
    const { casework, histories } = await oneOfEach();
    const blindly: string[] = [];
    for (const [name, caseId] of Object.entries(histories)) {
      const { machine } = await casework.getCase(manager, caseId);
      for (const role of roles) {
        const sees = await casework.getCase(actorWho(role), caseId).then(() => true, () => false);
        const given = commands.of(machine).filter(({ commandClass }) => commandClass.opens === undefined && commandClass.roles.includes(role) && !besideCommands.includes(commandClass));
        blindly.push(...(sees ? [] : given.map((command) => `${role} may give ${command.name} on a ${name} and not see it`)));
      }
    }
    expect(blindly).toEqual([]);
  });

  test('one given on what is not for them is refused before anything is said of it, and stands in the access log', async () => {
    const { give, histories: { comment }, store } = await oneOfEach();
    const officer = actorWho('INVESTIGATING_OFFICER', 'officer');
    const attempt = give('finalise-with-comments', comment, { interviewId: 'I-1', reason: 'They said more' }, officer);
    await expect(attempt).rejects.toThrow(Forbidden);
    await expect(attempt).rejects.toMatchObject({ message: 'As an investigating officer you may not read this. Ask somebody whose role may.' });
    const log = await Array.fromAsync(store.readStream(`access-${comment}`));
    expect(log.map(({ data }) => data)).toEqual([{ attempted: 'finalise-with-comments', code: 'ERR_FORBIDDEN' }]);
    await expect(give('add-note', comment, { text: 'She rang' }, officer)).rejects.toThrow(Forbidden);
  });
});
