import { describe, expect, test } from '@jest/globals';
import { addDays, dateInWords, londonDate } from '@redress/calendar';
import type { Role } from '@redress/identity';
import { actorWho } from '@redress/identity/testing';
import { auditor, caseReceived, caseworkInMemory, complaintReceived } from '../../testing/index.js';

/** A Wednesday. Working days before it: 15, 14, 11, 10, 9, 8 June. */
const today = '2021-06-16';

async function receivedCase() {
  const trial = caseworkInMemory('2021-01-04');
  const { caseId } = await trial.give('receive-representation', undefined, complaintReceived('2021-01-04'));
  await trial.give('select-procedure', caseId, { procedure: 'CORPORATE', reason: 'A road' });
  trial.clock.set(today);
  return { ...trial, caseId };
}

const acknowledging = async (role: Role, sentOn: string, backdatingReason?: string) => {
  const { give, caseId, casework } = await receivedCase();
  await give('acknowledge', caseId, { sentOn, method: 'LETTER', backdatingReason }, actorWho(role, 'u1'));
  return (await casework.getHistory(auditor, caseId)).events.at(-1)?.metadata.provenance;
};

describe('B2: five working days for a case worker, twenty for the manager, with a reason when more than one', () => {
  test.each([
    ['CASE_WORKER', '2021-06-16', undefined],
    ['CASE_WORKER', '2021-06-15', undefined],
    ['CASE_WORKER', '2021-06-14', 'Post was late'],
    ['CASE_WORKER', '2021-06-09', 'Post was late'],
    ['COMPLAINTS_MANAGER', '2021-05-18', 'Post was late'],
  ] as const)('%s may record %s', async (role, sentOn, reason) => {
    await expect(acknowledging(role, sentOn, reason)).resolves.not.toThrow();
  });

  test.each([
    ['CASE_WORKER', '2021-06-14', undefined, 'backdatingReason'],
    ['CASE_WORKER', '2021-06-08', 'Post was late', 'effectiveDate'],
    ['COMPLAINTS_MANAGER', '2021-05-17', 'Post was late', 'effectiveDate'],
  ] as const)('%s may not record %s', async (role, sentOn, reason, field) => {
    await expect(acknowledging(role, sentOn, reason)).rejects.toMatchObject({ code: 'ERR_BACKDATE_LIMIT', refusal: { field, message: expect.stringContaining(dateInWords(sentOn)) } });
  });

  test('the history keeps how late a fact was recorded, and why', async () => {
    expect(await acknowledging('CASE_WORKER', '2021-06-14', 'Post was late')).toEqual({ recordedLate: true, workingDaysLate: 2, reason: 'Post was late' });
    expect(await acknowledging('CASE_WORKER', '2021-06-16')).toBeUndefined();
  });
});

describe('B3: a letter held elsewhere, thirty working days back for a case worker and any age for the manager', () => {
  const receiving = (role: Role, receivedOn: string) =>
    caseworkInMemory(today).give('receive-representation', undefined, complaintReceived(receivedOn, { backdatingReason: 'Held by the school' }), actorWho(role, 'u1'));

  test('thirty working days are 4 May', async () => {
    await expect(receiving('CASE_WORKER', '2021-05-04')).resolves.toMatchObject({ outcome: 'APPENDED' });
    await expect(receiving('CASE_WORKER', '2021-04-30')).rejects.toMatchObject({ code: 'ERR_BACKDATE_LIMIT' });
    await expect(receiving('COMPLAINTS_MANAGER', '2018-01-02')).resolves.toMatchObject({ outcome: 'APPENDED' });
  });
});

describe('B1: no fact after today in London', () => {
  test.each([
    ['receive-representation', complaintReceived(addDays(londonDate(today), 1)), 'receivedOn'],
    ['receive-representation', complaintReceived(today, { groundsAroseOn: '2021-06-17' }), 'groundsAroseOn'],
  ])('%s', async (name, body, field) => {
    await expect(caseworkInMemory(today).give(name, undefined, body)).rejects.toMatchObject({ code: 'ERR_FUTURE_DATE', refusal: { field } });
  });

  test('at half past midnight in summer it is already the next day in London', async () => {
    await expect(caseworkInMemory('2021-06-15T23:30:00Z').give('receive-representation', undefined, complaintReceived('2021-06-16'))).resolves.toMatchObject({ revision: 1 });
  });

  test('a plan may lie ahead', async () => {
    const { give, caseId } = await receivedCase();
    await give('acknowledge', caseId, { sentOn: today, method: 'LETTER' });
    await give('accept-representation', caseId, {});
    await expect(give('suspend-clock', caseId, { suspendedOn: today, reason: 'TRIBUNAL', reviewOn: '2021-07-01', toldOn: today })).resolves.toMatchObject({ outcome: 'APPENDED' });
  });
});

describe('at the end of the loaded calendar (C8)', () => {
  test('what has happened is taken, when the year has turned as well; how late it is recorded is counted in weekdays', async () => {
    const trial = caseworkInMemory('2028-12-29');
    const caseId = await caseReceived(trial.give, '2028-12-29', 'ASC');
    trial.clock.set('2029-01-03');
    await trial.give('acknowledge', caseId, { sentOn: '2029-01-02', method: 'LETTER' });
    await trial.give('accept-representation', caseId, {});
    await expect(trial.give('receive-representation', undefined, complaintReceived('2028-12-27', { backdatingReason: 'Christmas post' }))).resolves.toMatchObject({ outcome: 'APPENDED' });
    expect((await trial.casework.getHistory(auditor, caseId)).events.find(({ type }) => type === 'RepresentationAcknowledged')?.metadata.provenance).toMatchObject({ workingDaysLate: 1 });
  });

  test('a plan for a day it does not reach is refused, and the case goes on', async () => {
    const { give, clock, casework } = caseworkInMemory('2028-07-03');
    const caseId = await caseReceived(give, '2028-07-03', 'ASC');
    clock.set('2028-07-05');
    await give('acknowledge', caseId, { sentOn: '2028-07-05', method: 'LETTER' });
    await give('accept-representation', caseId, {});
    await expect(give('agree-plan', caseId, { responsePeriodEndsOn: '2029-03-01', manner: 'By letter' })).rejects.toMatchObject({ code: 'ERR_CALENDAR_HORIZON' });
    expect((await casework.getCase(auditor, caseId)).deadlines.find(({ code }) => code === 'ASC-6M')).toMatchObject({ dueOn: '2029-01-02', standing: { status: 'ON_TRACK' } });
  });
});
