import { expect, test } from '@jest/globals';
import type { Actor } from '@redress/identity';
import type { Refused } from '@redress/procedures';
import { caseAtStage1, caseAtStage2, caseReceived, caseWorker, caseworkInMemory, complaintReceived, manager } from '../../testing/index.js';

type Trial = ReturnType<typeof caseworkInMemory>;

/** What may be recorded of every case, wherever it stands. */
const besideAll = { 'add-note': 'possible', 'attach-document': 'possible', 'record-reasonable-adjustment': 'possible', 'make-safeguarding-referral': 'possible', 'request-correction': 'possible' };

async function allowed({ casework }: Trial, caseId: string, actor: Actor = manager): Promise<Record<string, string>> {
  const view = await casework.getCase(actor, caseId);
  return Object.fromEntries(view.allowed.map(({ name, refusedNow }) => [name, refusedNow?.code ?? 'possible']));
}

test('at the door of a complaint', async () => {
  const trial = caseworkInMemory('2021-06-01');
  const { caseId } = await trial.give('receive-representation', undefined, complaintReceived('2021-06-01'));
  expect(await allowed(trial, caseId)).toEqual({
    'select-procedure': 'possible', 'reject-representation': 'possible', 'withdraw-complaint': 'possible', ...besideAll,
  });
});

test("a child's complaint: what stands in the way is said before anybody tries", async () => {
  const trial = caseworkInMemory('2021-06-01');
  const caseId = await caseReceived(trial.give, '2021-06-01', 'CSC', { complainantType: 'CHILD' });
  expect(await allowed(trial, caseId)).toMatchObject({ 'offer-advocacy': 'possible', acknowledge: 'ERR_ADVOCACY_NOT_OFFERED', 'accept-representation': 'possible' });
  await trial.give('offer-advocacy', caseId, { offeredTo: 'The child' });
  expect(await allowed(trial, caseId)).toMatchObject({ acknowledge: 'possible' });
});

test('Stage 2 is not open while Stage 1 is, until Stage 1 is overdue: whether or not a worker has woken', async () => {
  const trial = caseworkInMemory('2021-06-01');
  const caseId = await caseAtStage1(trial.give, '2021-06-01', 'CSC');
  expect(await allowed(trial, caseId)).toMatchObject({ 'escalate-to-stage-2': 'ERR_STAGE1_OPEN', 'issue-stage-1-response': 'possible', 'extend-deadline': 'possible' });
  trial.clock.set('2021-06-16');
  expect(await allowed(trial, caseId)).toMatchObject({ 'escalate-to-stage-2': 'possible', 'extend-deadline': 'ERR_EXTENSION_AFTER_EXPIRY' });
});

test('interviews: a step is possible when some interview is ready for it', async () => {
  const trial = caseworkInMemory('2021-06-01');
  const caseId = await caseAtStage2(trial.give, '2021-06-01', 'CSC');
  expect(await allowed(trial, caseId)).toMatchObject({
    'plan-interview': 'possible', 'schedule-interview': 'ERR_STATE', 'agree-statement': 'ERR_STATEMENT_EMPTY', 'fix-statement-without-agreement': 'ERR_STATEMENT_EMPTY',
    'assign-investigator': 'possible',
  });
  await trial.give('plan-interview', caseId, { interviewee: 'The manager', consentRecorded: true });
  expect(await allowed(trial, caseId)).toMatchObject({ 'schedule-interview': 'possible', 'send-notes': 'ERR_INTERVIEW_NOT_HELD', 'cancel-interview': 'possible' });
});

test('what depends on what is entered counts as possible: a waiver, a choice, a date ahead', async () => {
  const trial = caseworkInMemory('2021-06-01');
  const caseId = await caseReceived(trial.give, '2021-06-01', 'CORPORATE', { groundsAroseOn: '2019-01-02' });
  expect(await allowed(trial, caseId)).toMatchObject({ 'accept-representation': 'possible', 'reject-representation': 'possible' });
});

test('a waiver that is for somebody else is in the way of who may not give it, who learns whose it is', async () => {
  const trial = caseworkInMemory('2021-06-01');
  const caseId = await caseReceived(trial.give, '2021-06-01', 'CORPORATE', { groundsAroseOn: '2019-01-02' });
  expect(await allowed(trial, caseId, caseWorker)).toMatchObject({ 'accept-representation': 'ERR_OUT_OF_TIME' });
  const refused = await trial.give('accept-representation', caseId, {}, caseWorker).catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: 'ERR_OUT_OF_TIME', message: expect.stringContaining('That is for a complaints manager.') });
  expect((refused as Refused).refusal).not.toHaveProperty('field');
});

test('when the case has ended, nothing is possible but what stands beside the procedure, notes and documents for thirty days', async () => {
  const trial = caseworkInMemory('2021-06-01');
  const caseId = await caseReceived(trial.give, '2021-06-01');
  await trial.give('withdraw-complaint', caseId, { requestedOn: '2021-06-01', confirmedOn: '2021-06-01' });
  trial.clock.set('2021-07-01');
  expect(await allowed(trial, caseId)).toEqual(besideAll);
  trial.clock.set('2021-07-02');
  expect(await allowed(trial, caseId)).toEqual({ ...besideAll, 'add-note': 'ERR_STATE', 'attach-document': 'ERR_STATE' });
});
