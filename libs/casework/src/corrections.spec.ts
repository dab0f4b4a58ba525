import { describe, expect, test } from '@jest/globals';
import { utcInstant } from '@redress/calendar';
import { expiryWorker } from '@redress/identity';
import { actorWho } from '@redress/identity/testing';
import { auditor, caseAtStage1, caseAtStage2, caseReceived, caseworkInMemory, caseWorker, manager } from '../testing/index.js';

type Trial = ReturnType<typeof caseworkInMemory>;

async function asked({ give, casework }: Trial, caseId: string, statement: string, newValue: string, by = caseWorker): Promise<string> {
  await give('request-correction', caseId, { statement, newValue, reason: 'Mistyped', evidence: 'Her letter' }, by);
  return Object.keys((await casework.getCase(auditor, caseId)).facts.corrections ?? {}).at(-1) ?? '';
}

async function corrected(trial: Trial, caseId: string, statement: string, newValue: string): Promise<void> {
  await trial.give('correct-record', caseId, { correctionId: await asked(trial, caseId, statement, newValue) });
}

const revisionOf = async ({ casework }: Trial, caseId: string, type: string): Promise<number> => (await casework.getHistory(auditor, caseId)).events.find((event) => event.type === type)?.revision ?? 0;
const dueOn = async ({ casework }: Trial, caseId: string, code: string) => (await casework.getCase(auditor, caseId)).deadlines.find((each) => each.code === code)?.dueOn;

describe('a correction', () => {
  test('changes nothing until another approves it, and then every date that hangs on it', async () => {
    const trial = caseworkInMemory('2021-06-08');
    const caseId = await caseAtStage1(trial.give, '2021-06-08', 'CSC');
    const correctionId = await asked(trial, caseId, '1.receivedOn', '2021-06-01');
    expect(await dueOn(trial, caseId, 'CSC-S1')).toBe('2021-06-22');
    await trial.give('correct-record', caseId, { correctionId });
    expect(await dueOn(trial, caseId, 'CSC-S1')).toBe('2021-06-15');
    expect((await trial.casework.getCase(auditor, caseId)).facts).toMatchObject({ receipt: { receivedOn: '2021-06-01' }, corrections: { [correctionId]: { outcome: 'MADE' } } });
  });

  test('leaves what was recorded as it was written, chain and all, and says which words it corrected', async () => {
    const trial = caseworkInMemory('2021-06-08');
    const caseId = await caseAtStage1(trial.give, '2021-06-08', 'CSC');
    const before = await trial.casework.getHistory(auditor, caseId);
    await corrected(trial, caseId, '1.complainantName', 'Anne Other');
    const { events, state } = await trial.casework.getHistory(auditor, caseId);
    expect(events.slice(0, -2)).toEqual(before.events);
    expect(events.at(-1)).toMatchObject({ type: 'RecordCorrected', data: { oldHash: events[0]?.hash, newValue: 'Anne Other', requestedBy: caseWorker.userId, approvedBy: manager.userId, follows: [] } });
    expect(state.facts.receipt?.complainantName).toBe('Anne Other');
  });

  test('makes anew what the law made of the event: the figures of the stage, and the due dates that clocks ended with', async () => {
    const trial = caseworkInMemory('2021-06-01');
    const caseId = await caseAtStage1(trial.give, '2021-06-01', 'CORPORATE');
    trial.clock.set('2021-07-05');
    await trial.give('issue-stage-1-response', caseId, { sentOn: '2021-07-05', outcome: 'NOT_UPHELD', responseText: 'No.', rightToStage2Stated: true });
    expect((await trial.casework.getCase(auditor, caseId)).facts.completed).toMatchObject([{ completedOn: '2021-07-05', within: false }]);
    await corrected(trial, caseId, `${await revisionOf(trial, caseId, 'Stage1ResponseIssued')}.sentOn`, '2021-06-28');
    const { facts } = await trial.casework.getCase(auditor, caseId);
    expect(facts.completed).toMatchObject([{ completedOn: '2021-06-28', within: true, elapsedNetWd: 19 }]);
    expect(facts.stage1.respondedOn).toBe('2021-06-28');
  });

  test('is seen by both axes: as known before it is not, as at a day it counts with the day it corrects to', async () => {
    const trial = caseworkInMemory('2021-06-08');
    const caseId = await caseAtStage1(trial.give, '2021-06-08', 'CSC');
    trial.clock.set('2021-06-14');
    await corrected(trial, caseId, '1.receivedOn', '2021-06-01');
    const replayed = async (options: object) => (await trial.casework.replay(auditor, caseId, options)).state.facts.receipt?.receivedOn;
    expect(await replayed({ asKnownAt: utcInstant('2021-06-13T12:00:00Z') })).toBe('2021-06-08');
    expect(await replayed({ asKnownAt: utcInstant('2021-06-14T13:00:00Z') })).toBe('2021-06-01');
    expect(await replayed({ asAt: '2021-06-03' })).toBe('2021-06-01');
    expect(await replayed({ asAt: '2021-06-03', asKnownAt: utcInstant('2021-06-13T12:00:00Z') })).toBeUndefined();
  });

  test('may be corrected again, and the last one counts', async () => {
    const trial = caseworkInMemory('2021-06-08');
    const caseId = await caseReceived(trial.give, '2021-06-08', 'CSC');
    await corrected(trial, caseId, '1.receivedOn', '2021-06-01');
    await corrected(trial, caseId, '1.receivedOn', '2021-06-04');
    expect((await trial.casework.getCase(auditor, caseId)).facts.receipt?.receivedOn).toBe('2021-06-04');
  });

  test.each([
    ['nobody approves their own', async (trial: Trial, caseId: string) => trial.give('correct-record', caseId, { correctionId: await asked(trial, caseId, '1.receivedOn', '2021-06-01', manager) }), 'ERR_NOT_IMPARTIAL'],
    ['none that was not asked for', (trial: Trial, caseId: string) => trial.give('correct-record', caseId, { correctionId: 'unheard-of' }), 'ERR_STATE'],
    ['none to what the record says', (trial: Trial, caseId: string) => asked(trial, caseId, '1.receivedOn', '2021-06-08'), 'ERR_ALREADY_DONE'],
    ['none of what no event says', (trial: Trial, caseId: string) => asked(trial, caseId, '1.reference', 'REP-1'), 'ERR_VALIDATION'],
    ['none to a day that is none', (trial: Trial, caseId: string) => asked(trial, caseId, '1.receivedOn', '2021-02-30'), 'ERR_VALIDATION'],
    ['none that what was done afterwards does not allow', (trial: Trial, caseId: string) => asked(trial, caseId, '3.sentOn', '2021-06-01'), 'ERR_ORDER'],
    ['none by who may not', (trial: Trial, caseId: string) => asked(trial, caseId, '1.receivedOn', '2021-06-01', actorWho('INVESTIGATING_OFFICER')), 'ERR_FORBIDDEN'],
  ] as const)('%s', async (_, attempt, code) => {
    const trial = caseworkInMemory('2021-06-08');
    const caseId = await caseAtStage1(trial.give, '2021-06-08', 'CSC');
    await expect(attempt(trial, caseId)).rejects.toMatchObject({ code });
  });

  test('is approved by an administrator too, who sees nothing of the case', async () => {
    const trial = caseworkInMemory('2021-06-08');
    const caseId = await caseReceived(trial.give, '2021-06-08', 'CSC');
    const correctionId = await asked(trial, caseId, '1.receivedOn', '2021-06-01', manager);
    const administrator = actorWho('ADMINISTRATOR', 'administrator');
    await trial.give('correct-record', caseId, { correctionId }, administrator);
    expect((await trial.casework.getCase(auditor, caseId)).facts.receipt?.receivedOn).toBe('2021-06-01');
    await expect(trial.casework.getCase(administrator, caseId)).rejects.toMatchObject({ code: 'ERR_FORBIDDEN' });
  });

  test('is refused with a reason and cannot be made any more', async () => {
    const trial = caseworkInMemory('2021-06-08');
    const caseId = await caseReceived(trial.give, '2021-06-08', 'CSC');
    const correctionId = await asked(trial, caseId, '1.receivedOn', '2021-06-01');
    await trial.give('refuse-correction', caseId, { correctionId, reason: 'The stamp says the 8th' });
    await expect(trial.give('correct-record', caseId, { correctionId })).rejects.toMatchObject({ code: 'ERR_STATE' });
  });
});

describe('voiding', () => {
  test('a breach: it is recorded no more for that due date, and what was done in time counts', async () => {
    const trial = caseworkInMemory('2021-06-01');
    const caseId = await caseAtStage1(trial.give, '2021-06-01', 'CSC');
    trial.clock.set('2021-06-17');
    expect(await trial.casework.expireCase(expiryWorker, caseId)).toEqual(['DeadlineBreached']);
    await expect(trial.give('extend-deadline', caseId, { code: 'CSC-S1', to: '2021-06-29', reason: 'COMPLEX', noticeSentOn: '2021-06-14', effectiveDate: '2021-06-14' })).rejects.toMatchObject({ code: 'ERR_EXTENSION_AFTER_EXPIRY' });
    await trial.give('request-voiding', caseId, { deadlineId: 'CSC-S1:1', evidence: 'The notice of 14 June', reason: 'It was mislaid' }, caseWorker);
    const [correctionId = ''] = Object.keys((await trial.casework.getCase(auditor, caseId)).facts.corrections ?? {});
    await trial.give('correct-record', caseId, { correctionId });
    expect(await trial.casework.expireCase(expiryWorker, caseId)).toEqual([]);
    await trial.give('extend-deadline', caseId, { code: 'CSC-S1', to: '2021-06-29', reason: 'COMPLEX', noticeSentOn: '2021-06-14', effectiveDate: '2021-06-14', backdatingReason: 'The notice was mislaid' });
    expect(await dueOn(trial, caseId, 'CSC-S1')).toBe('2021-06-29');
    trial.clock.set('2021-07-02');
    expect(await trial.casework.expireCase(expiryWorker, caseId)).toEqual(['DeadlineBreached']);
  });

  test('an agreement by silence: the answer that had come can be recorded with its day', async () => {
    const trial = caseworkInMemory('2021-06-11');
    const { give, clock, casework } = trial;
    const caseId = await caseAtStage2(give, '2021-06-11');
    await give('acknowledge-stage-2', caseId, { sentOn: '2021-06-11' });
    await give('plan-interview', caseId, { interviewee: 'The manager', consentRecorded: true });
    const [interviewId = ''] = Object.keys((await casework.getCase(auditor, caseId)).facts.interviews);
    await give('schedule-interview', caseId, { interviewId, scheduledFor: '2021-06-11' });
    await give('record-interview-held', caseId, { interviewId, heldOn: '2021-06-11', independentPersonAttended: false });
    await give('draft-notes', caseId, { interviewId });
    await give('send-notes', caseId, { interviewId, sentOn: '2021-06-11', recipient: 'INTERVIEWEE' });
    clock.set('2021-06-21');
    const challenge = { interviewId, challengedOn: '2021-06-17', changes: 'I never said that', backdatingReason: 'It lay in the post' };
    await expect(give('challenge-notes', caseId, challenge)).rejects.toMatchObject({ code: 'ERR_NOTES_DEEMED_AGREED' });
    await give('request-voiding', caseId, { deadlineId: `CORP-NOTES:${interviewId}.1`, evidence: 'The letter, stamped 17 June', reason: 'It lay in the post' }, caseWorker);
    const [correctionId = ''] = Object.keys((await casework.getCase(auditor, caseId)).facts.corrections ?? {});
    await give('correct-record', caseId, { correctionId });
    expect(await casework.expireCase(expiryWorker, caseId)).toEqual([]);
    await give('challenge-notes', caseId, challenge);
    expect((await casework.getCase(auditor, caseId)).facts.interviews[interviewId]).toMatchObject({ state: 'CHALLENGED' });
  });
});
