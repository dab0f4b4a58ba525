import { expect, test } from '@jest/globals';
import { auditor, caseWorker, caseworkInMemory, complaintReceived, manager } from '../testing/index.js';

test('a corporate complaint goes from the door to its Stage 1 answer, and a limit that passed on the way is recorded before it', async () => {
  const { give, clock, casework } = caseworkInMemory('2021-06-14');
  const { caseId, reference } = await give('receive-representation', undefined, complaintReceived('2021-06-14'), caseWorker);
  await give('select-procedure', caseId, { procedure: 'CORPORATE', reason: 'A road' });
  await give('acknowledge', caseId, { sentOn: '2021-06-14', method: 'EMAIL' });
  await give('accept-representation', caseId, {});
  await give('start-stage-1', caseId, { responderId: 'SR-1' });
  clock.set('2021-07-14');

  const answered = await give('issue-stage-1-response', caseId, { sentOn: '2021-07-14', outcome: 'UPHELD', responseText: 'Mended.', rightToStage2Stated: true });

  expect(answered).toMatchObject({ caseId, reference, revision: 8, outcome: 'APPENDED', state: 'S1_RESPONDED', events: ['DeadlineBreached', 'Stage1ResponseIssued', 'Completed'] });
  const { events } = await casework.getHistory(auditor, reference);
  expect(events.slice(5).map(({ type, metadata: { effectiveDate, occurredAt, actor } }) => [type, effectiveDate, occurredAt, actor.role])).toEqual([
    ['DeadlineBreached', '2021-07-13', '2021-07-12T23:00:00.000Z', 'SYSTEM'],
    ['Stage1ResponseIssued', '2021-07-14', '2021-07-14T11:00:00.000Z', 'COMPLAINTS_MANAGER'],
    ['Completed', '2021-07-14', '2021-07-14T11:00:00.000Z', 'COMPLAINTS_MANAGER'],
  ]);
  const view = await casework.getCase(manager, reference);
  expect(view.allowed.map(({ name }) => name)).toEqual([
    'offer-crm', 'record-crm-answer', 'schedule-crm', 'record-crm-held', 'record-crm-outcome', 'cancel-crm',
    'escalate-to-stage-2', 'refuse-escalation', 'send-delay-notice', 'request-extension', 'extend-deadline', 'refuse-extension', 'suspend-clock', 'close-case',
    'appoint-advocate', 'decline-advocate', 'record-unavailability', 'record-reminder', 'close-for-no-response',
    'add-note', 'attach-document', 'record-reasonable-adjustment', 'make-safeguarding-referral', 'request-correction', 'request-voiding',
  ]);
  expect(view.deadlines.map(({ code, dueOn, standing }) => [code, dueOn, standing.status])).toEqual([
    ['CORP-ACK', '2021-06-23', 'MET'],
    ['CORP-S1', '2021-07-12', 'MET_LATE'],
    ['CORP-S2REQ', '2021-08-11', 'ON_TRACK'],
    ['CORP-12W', '2021-09-06', 'MET'],
  ]);
});
