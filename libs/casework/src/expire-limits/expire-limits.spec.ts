import { expect, test } from '@jest/globals';
import { utcInstant } from '@redress/calendar';
import { createInMemorySnapshotStore } from '@redress/event-store';
import { caseStream } from '@redress/histories';
import { expiryWorker } from '@redress/identity';
import { auditor, caseAtStage2, caseReceived, caseworkInMemory } from '../../testing/index.js';
import { createCasework } from '../casework.js';

test('silence is answered at the instant the limit passed, once, whoever races (W34)', async () => {
  const trial = caseworkInMemory('2021-06-11');
  const { give, clock, casework } = trial;
  const caseId = await caseAtStage2(give, '2021-06-11');
  await give('acknowledge-stage-2', caseId, { sentOn: '2021-06-11' });
  await give('plan-interview', caseId, { interviewee: 'The manager', consentRecorded: true });
  const [interviewId] = Object.keys((await casework.getCase(auditor, caseId)).facts.interviews);
  await give('schedule-interview', caseId, { interviewId, scheduledFor: '2021-06-11' });
  await give('record-interview-held', caseId, { interviewId, heldOn: '2021-06-11', independentPersonAttended: false });
  await give('draft-notes', caseId, { interviewId });
  await give('send-notes', caseId, { interviewId, sentOn: '2021-06-11', recipient: 'INTERVIEWEE' });

  clock.set('2021-06-18T22:59:59Z');
  expect(await casework.expireCase(expiryWorker, caseId)).toEqual([]);
  clock.set('2021-06-21');
  const racers = [1, 2, 3].map(() => createCasework({ ...trial, snapshots: createInMemorySnapshotStore() }));
  const recorded = await Promise.all(racers.map((racer) => racer.expireCase(expiryWorker, caseId)));

  expect(recorded.flat()).toEqual(['InterviewNotesAgreed']);
  const { events } = await casework.getHistory(auditor, caseId);
  expect(events.at(-1)).toMatchObject({ data: { agreement: 'DEEMED', agreedOn: '2021-06-18' }, metadata: { occurredAt: '2021-06-18T23:00:00.000Z', effectiveDate: '2021-06-18' } });
  expect(await casework.expireCase(expiryWorker, caseId)).toEqual([]);
});

test('what is recorded goes no further than was asked, and tells what comes next', async () => {
  const { give, clock, casework } = caseworkInMemory('2021-06-01');
  const streamId = caseStream(await caseReceived(give, '2021-06-01', 'CSC'));
  clock.set('2021-07-01');
  const upTo = (instant: string) => casework.expireUpTo(expiryWorker, streamId, utcInstant(instant));
  expect(await upTo('2021-06-10T00:00:00Z')).toEqual({ events: ['DeadlineBreached'], nextExpiry: '2021-06-15T23:00:00.000Z' });
  expect(await upTo('2021-12-31T00:00:00Z')).toEqual({ events: ['DeadlineBreached'], nextExpiry: undefined });
});
