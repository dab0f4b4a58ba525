import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { utcInstant } from '@redress/calendar';
import { operator } from '@redress/identity';
import { NOT_HELD } from '@redress/procedures';
import { accepted, caseIdOf, caseStreamOf, childrensStageTwo, complimentLogged, day, on, received, stageOne, testReadModels, type TestReadModels } from '../../testing/index.js';

let house: TestReadModels;

beforeAll(async () => {
  house = await testReadModels();
  const { histories, readModels } = house;
  const started = on('2021-05-04', 'Stage1Started', { responderId: NOT_HELD });
  await histories.ofCase('EARLY', ...accepted({ reference: 'EARLY', procedure: 'CSC', receivedOn: '2021-05-04' }), started);
  await histories.ofCase('LATE', ...accepted({ reference: 'LATE', procedure: 'CSC', receivedOn: '2021-04-20' }), started);
  await histories.ofCase('STOPPED', ...accepted({ reference: 'STOPPED', procedure: 'CSC', receivedOn: '2021-05-04' }), started,
    on('2021-05-05', 'ClockSuspended', { suspendedOn: day('2021-05-05'), reason: 'TRIBUNAL', reviewOn: NOT_HELD, toldOn: NOT_HELD }));
  await histories.ofCase('PRAISE', ...complimentLogged({ reference: 'PRAISE', procedure: 'CSC', receivedOn: '2021-05-04' }, '2021-05-04'));
  await histories.ofCase('DONE', ...received('COMMENT', { reference: 'DONE', procedure: 'ASC', receivedOn: '2021-05-04' }),
    on('2021-05-04', 'RepresentationAcknowledged', { sentOn: day('2021-05-04'), method: NOT_HELD }), on('2021-05-04', 'CommentPassedToService', { serviceId: NOT_HELD }),
    on('2021-05-04', 'CommentConsidered', { decision: NOT_HELD }), on('2021-05-04', 'CommentOutcomeSent', { sentOn: NOT_HELD }), on('2021-05-04', 'CaseClosed', { finalStage: 1, outcome: NOT_HELD }));
  await histories.ofReferral('LGSCO-1',
    on('2021-05-04', 'LgscoReferralRecorded', { lgscoReference: 'LGSCO-1', receivedOn: day('2021-05-04'), initiatedBy: NOT_HELD, caseId: caseIdOf('LATE') }),
    on('2021-05-05', 'LgscoEnquiryReceived', { enquiryId: 'E1', phase: 'INVESTIGATION', dueOn: day('2021-05-21') }));
  await readModels.catchUp();
});
afterAll(() => house.database.drop());

describe('what is due (domain 4.7)', () => {
  test('comes breached first by working days overdue, then by due date, suspended last', async () => {
    const due = await house.readModels.dueSoon(operator, day('2021-05-20'));
    expect(due.map(({ reference, lgscoReference, code, status, dueOn, overdueBy, daysRemaining }) => [reference, lgscoReference, code, status, dueOn, overdueBy ?? daysRemaining])).toEqual([
      ['LATE', null, 'CSC-S1', 'BREACHED', '2021-05-05', 11],
      ['PRAISE', null, 'COMPLIMENT-CONGRATULATE', 'BREACHED', '2021-05-18', 2],
      ['EARLY', null, 'CSC-S1', 'BREACHED', '2021-05-18', 2],
      ['LATE', 'LGSCO-1', 'LG-ENQ', 'AT_RISK', '2021-05-21', 1],
      ['STOPPED', null, 'CSC-S1', 'SUSPENDED', undefined, undefined],
    ]);
  });

  test('a breach that no working day has followed comes before what is due today', async () => {
    // Saturday 22 May: the enquiry was due on the Friday.
    const [, , , enquiry] = await house.readModels.dueSoon(operator, day('2021-05-22'));
    expect(enquiry).toMatchObject({ code: 'LG-ENQ', status: 'BREACHED', overdueBy: 0 });
  });

  test('tells the case, its place and its last event', async () => {
    const [late] = await house.readModels.dueSoon(operator, day('2021-05-20'));
    expect(late).toMatchObject({
      streamId: caseStreamOf('LATE'), caseId: caseIdOf('LATE'), procedure: 'CSC', stage: 1, service: 'Safeguarding', suspended: false, investigator: null,
      lastEventOn: '2021-05-04', startOn: '2021-04-20', title: 'Stage 1 response', cite: 'SI 2006/1738 reg 14',
    });
  });

  test('leaves windows out: they are the complainant\'s to use', async () => {
    await house.histories.ofCase('WINDOW', ...accepted({ reference: 'WINDOW', procedure: 'CSC', receivedOn: '2021-05-10' }), ...stageOne('2021-05-10', '2021-05-11'));
    await house.readModels.catchUp();
    expect((await house.readModels.dueSoon(operator, day('2021-06-08'))).filter(({ reference }) => reference === 'WINDOW')).toEqual([]);
    expect((await house.readModels.listCases(operator, { q: 'WINDOW', status: 'at-risk' }, day('2021-06-08'))).total).toBe(0);
  });
});

describe('what has lapsed', () => {
  const due = async (before: string) => (await house.readModels.casesWithExpiryDue(operator, utcInstant(before))).map(({ id, nextExpiry }) => [id, nextExpiry]);

  test('is found from the instant its limit passed, earliest first', async () => {
    const lapsed = await due('2021-05-18T23:00:00Z');
    expect(lapsed[0]).toEqual([caseIdOf('LATE'), '2021-05-05T23:00:00.000Z']);
    expect(lapsed.map(([id]) => id)).toEqual(expect.arrayContaining([caseIdOf('EARLY'), caseIdOf('PRAISE')]));
    expect((await due('2021-05-18T22:59:59Z')).map(([id]) => id)).not.toContain(caseIdOf('EARLY'));
  });

  test('is found no more once it is recorded', async () => {
    await house.histories.lapse('LATE', utcInstant('2021-05-20T00:00:00Z'));
    await house.readModels.catchUp();
    expect((await due('2030-01-01T00:00:00Z')).map(([id]) => id)).not.toContain(caseIdOf('LATE'));
  });

  test('may be silence about interview notes, which deems them agreed', async () => {
    const interviewId = 'interview-1';
    const [escalation, ...stageTwo] = childrensStageTwo({ requestedOn: '2021-06-07', statementOn: '2021-06-08', reportOn: '2021-07-01', completedOn: '2021-07-02' });
    const untilInvestigation = [escalation, ...stageTwo.slice(0, 4)].flatMap((step) => step ?? []);
    await house.histories.ofCase('SILENT', ...accepted({ reference: 'SILENT', procedure: 'CSC', receivedOn: '2021-06-01' }), ...stageOne('2021-06-01', '2021-06-02'), ...untilInvestigation,
      on('2021-06-09', 'InterviewPlanned', { interviewId, interviewee: NOT_HELD, consentRecorded: true }),
      on('2021-06-09', 'InterviewScheduled', { interviewId, on: day('2021-06-09') }),
      on('2021-06-09', 'InterviewHeld', { interviewId, heldOn: day('2021-06-09'), independentPersonAttended: true }),
      on('2021-06-10', 'InterviewNotesDrafted', { interviewId }),
      on('2021-06-11', 'InterviewNotesSent', { interviewId, sentOn: day('2021-06-11'), round: 1, dueOn: day('2021-06-18'), recipient: 'INTERVIEWEE' }));
    await house.readModels.catchUp();
    expect(await due('2021-06-18T23:00:00Z')).toContainEqual([caseIdOf('SILENT'), '2021-06-18T23:00:00.000Z']);
  });

  test('may be an Ombudsman referral', async () => {
    const found = (await house.readModels.casesWithExpiryDue(operator, utcInstant('2021-05-21T23:00:00Z'))).filter(({ streamId }) => streamId.startsWith('lgsco-'));
    expect(found).toEqual([{ id: expect.any(String), streamId: `lgsco-${found[0]?.id}`, nextExpiry: '2021-05-21T23:00:00.000Z' }]);
  });
});
