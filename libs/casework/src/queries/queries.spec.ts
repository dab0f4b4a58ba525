import { describe, expect, test } from '@jest/globals';
import { londonDate, utcInstant } from '@redress/calendar';
import { type HistoryOptions } from '@redress/histories';
import { actorWho } from '@redress/identity/testing';
import { stateName } from '@redress/procedures';
import { auditor, caseAtStage1, caseReceived, caseworkInMemory } from '../../testing/index.js';

/** Received on 1 June, recorded a week later; acknowledged and accepted on the 9th, as true on the 8th. */
async function recordedLate() {
  const trial = caseworkInMemory('2021-06-08');
  const caseId = await caseReceived(trial.give, '2021-06-08', 'CSC');
  trial.clock.set('2021-06-09');
  await trial.give('acknowledge', caseId, { sentOn: '2021-06-09', method: 'EMAIL' });
  await trial.give('accept-representation', caseId, { effectiveDate: '2021-06-08' });
  const replay = async (options: HistoryOptions) => {
    const { events, state } = await trial.casework.replay(auditor, caseId, options);
    return [events.length, stateName(state), state.facts.acceptedOn];
  };
  return { ...trial, caseId, replay };
}

describe('replay (B7)', () => {
  test('as known at an instant: by what had been recorded', async () => {
    const { replay } = await recordedLate();
    expect(await replay({ asKnownAt: utcInstant('2021-06-09T10:59:59.999Z') })).toEqual([2, 'RECEIVED', undefined]);
    expect(await replay({ asKnownAt: utcInstant('2021-06-09T11:00:00Z') })).toEqual([4, 'ACKNOWLEDGED', '2021-06-08']);
    expect(await replay({ asKnownAt: utcInstant('2021-06-01T00:00:00Z') })).toEqual([0, 'NONE', undefined]);
  });

  test('as at a London date: by what was true, whenever it was recorded', async () => {
    const { replay } = await recordedLate();
    expect(await replay({ asAt: londonDate('2021-06-08') })).toEqual([3, 'RECEIVED', '2021-06-08']);
    expect(await replay({ asAt: londonDate('2021-06-09') })).toEqual([4, 'ACKNOWLEDGED', '2021-06-08']);
  });

  test('what only follows from something not yet true was not yet so', async () => {
    const { give, clock, caseId, replay } = await recordedLate();
    clock.set('2021-06-10');
    await give('start-stage-1', caseId, { responderId: 'SR-1', effectiveDate: '2021-06-09' });
    clock.set('2021-06-11');
    await give('withdraw-complaint', caseId, { requestedOn: '2021-06-11', confirmedOn: '2021-06-11' });
    expect(await replay({ asAt: londonDate('2021-06-10') })).toEqual([5, 'S1_IN_PROGRESS', '2021-06-08']);
  });

  test('up to a revision', async () => {
    const { replay } = await recordedLate();
    expect(await replay({ revision: 3 })).toEqual([3, 'ACKNOWLEDGED', undefined]);
    expect(await replay({})).toEqual([4, 'ACKNOWLEDGED', '2021-06-08']);
  });

  test('a case that is not there is not found', async () => {
    const { casework } = await recordedLate();
    await expect(casework.getHistory(auditor, 'REP-2021-AAAAAA')).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' });
    await expect(casework.getCase(auditor, 'REP-2021-AAAAAA')).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' });
  });
});

describe('deadlines explained', () => {
  test('every day from the start to the due date is there, with the reason each skipped one was skipped (W01)', async () => {
    const { give, casework } = caseworkInMemory('2021-03-22');
    const caseId = await caseAtStage1(give, '2021-03-22', 'CSC');
    const stage1 = (await casework.getCase(auditor, caseId)).deadlines.find(({ code }) => code === 'CSC-S1');
    expect(stage1).toMatchObject({ dueOn: '2021-04-07', passesAt: '2021-04-07T23:00:00.000Z', standing: { status: 'ON_TRACK', daysRemaining: 10 } });
    expect(stage1?.explanation?.days.filter(({ counted }) => counted)).toHaveLength(10);
    expect(stage1?.explanation?.days.flatMap(({ date, reason }) => (reason ? [[date, reason]] : []))).toEqual([
      ['2021-03-27', 'Saturday'], ['2021-03-28', 'Sunday'], ['2021-04-02', 'Good Friday'], ['2021-04-03', 'Saturday'], ['2021-04-04', 'Sunday'],
      ['2021-04-05', expect.stringContaining('Easter Monday')],
    ]);
  });

  test('an extended date is explained up to the date that was granted', async () => {
    const { give, casework } = caseworkInMemory('2021-03-22');
    const caseId = await caseAtStage1(give, '2021-03-22', 'CSC');
    await give('extend-deadline', caseId, { code: 'CSC-S1', to: '2021-04-21', reason: 'COMPLEX', noticeSentOn: '2021-03-22' });
    const stage1 = (await casework.getCase(auditor, caseId)).deadlines.find(({ code }) => code === 'CSC-S1');
    expect(stage1).toMatchObject({ dueOn: '2021-04-21', extendedFrom: '2021-04-07', explanation: { dueOn: '2021-04-21' } });
    expect(stage1?.explanation?.days.filter(({ counted }) => counted)).toHaveLength(20);
  });

  test('while suspended a paused limit has no date, and a limit in months no list of days', async () => {
    const { give, casework } = caseworkInMemory('2021-06-01');
    const caseId = await caseReceived(give, '2021-06-01', 'ASC');
    await give('acknowledge', caseId, { sentOn: '2021-06-01', method: 'EMAIL' });
    await give('accept-representation', caseId, {});
    expect((await casework.getCase(auditor, caseId)).deadlines.find(({ code }) => code === 'ASC-6M')).toMatchObject({ dueOn: '2021-11-30' });
    expect((await casework.getCase(auditor, caseId)).deadlines.find(({ code }) => code === 'ASC-6M')).not.toHaveProperty('explanation');
    const corporate = await caseAtStage1(give, '2021-06-01');
    await give('suspend-clock', corporate, { suspendedOn: '2021-06-01', reason: 'TRIBUNAL', reviewOn: '2021-06-15', toldOn: '2021-06-01' });
    const view = await casework.getCase(auditor, corporate);
    expect(view.suspended).toBe(true);
    expect(view.deadlines.find(({ code }) => code === 'CORP-S1')).toMatchObject({ dueOn: null, passesAt: null, standing: { status: 'SUSPENDED' } });
  });
});

test('a view is for the eyes of an actor: it says what they may do', async () => {
  const { give, casework } = caseworkInMemory('2021-06-01');
  const caseId = await caseReceived(give, '2021-06-01', 'CSC');
  const mine = async (role: 'CASE_WORKER' | 'COMPLAINTS_MANAGER') =>
    (await casework.getCase(actorWho(role), caseId)).allowed.find(({ name }) => name === 'reject-representation')?.may;
  expect([await mine('CASE_WORKER'), await mine('COMPLAINTS_MANAGER')]).toEqual([false, true]);
});
