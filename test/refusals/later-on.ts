import { complaintOn } from '@redress/server/testing';
import type { RefusedHere } from './refused.js';
import type { World } from './world.js';

const day = '2021-06-01';
const panel = { chairId: 'PN-1', memberIds: ['PN-2', 'PN-3'] };

/** A panel asked for, and what the panel clerk did up to there, all on one day. */
const panelAsked = (...acts: readonly (readonly [command: string, body: object])[]) => async (world: World): Promise<string> => {
  const caseId = await world.done(await world.adjudicated(day), 'request-panel', { requestedOn: day });
  for (const [command, body] of acts) await world.done(caseId, command, body, 'panel-clerk');
  return caseId;
};
const panelHeld = panelAsked(['appoint-panel', panel], ['set-panel-date', { panelOn: day }], ['circulate-papers', { sentOn: day }], ['record-panel-held', { heldOn: day, membersPresent: 3 }],
  ['issue-panel-report', { sentOn: day, text: 'It agrees.', findings: [], recommendations: [{ text: 'Say sorry' }] }]);
const answerToPanel = { sentOn: day, adjudicatorId: 'AO-2', independentPersonConsultedOn: day, recommendationAnswers: [{ recommendationId: 'PN-R1', followed: true }], findingsNotAccepted: [], lgscoRightStated: true };

const slot = (readOn: string, from: string, until: string) => ({ readOn, from, until, rotaOfficerId: 'CW-2' });
const compliment = (world: World) => world.brought(day, { kind: 'COMPLIMENT' });
const readerAssigned = async (world: World): Promise<string> => world.investigated(day, 'CSC');
async function readingAsked(world: World): Promise<readonly [string, object]> {
  const caseId = await world.done(await readerAssigned(world), 'request-file-reading', { readerId: 'IO-1', caseFileRefs: ['LL-1'], confidentialityAgreed: true });
  return [caseId, { readingId: String((await world.events(caseId)).findLast(({ type }) => type === 'FileReadingRequested')?.data.readingId) }];
}

const meeting = { meetsOn: '2021-07-12', facilitatorId: 'FAC-1', facilitatorIsNotItsSubject: true, advocateInvited: false };
async function meetingAccepted(world: World): Promise<readonly [string, object]> {
  const caseId = await world.done(await world.inStage1('2021-07-05', 'CSC'), 'offer-crm', { directorate: 'PEOPLE', rightToStage2Stated: true });
  const meetingId = String((await world.events(caseId)).findLast(({ type }) => type === 'CrmOffered')?.data.meetingId);
  await world.done(caseId, 'record-crm-answer', { meetingId, accepted: true, answeredOn: '2021-07-05' });
  return [caseId, { meetingId }];
}

/** Rows 60 to 95: the panel, feedback, the Ombudsman, files, and what holds for every command. */
export const laterOn: readonly RefusedHere[] = [
  { row: 60, given: async (world) => { const caseId = await world.adjudicated(day); world.on('2021-06-30'); return caseId; }, door: 'request-panel', sends: { requestedOn: '2021-06-30' }, code: 'ERR_WINDOW_CLOSED', says: ['29 June 2021'], instead: 'may waive it with a reason' },
  { row: 61, which: 'two members', given: panelAsked(), door: 'appoint-panel', by: 'panel-clerk', sends: { chairId: 'PN-1', memberIds: ['PN-2'] }, code: 'ERR_PANEL_COMPOSITION', says: ['three'], instead: 'one chair and two members' },
  { row: 61, which: 'four members', given: panelAsked(), door: 'appoint-panel', by: 'panel-clerk', sends: { chairId: 'PN-1', memberIds: ['PN-2', 'PN-3', 'PN-4'] }, code: 'ERR_PANEL_COMPOSITION', says: ['three'], instead: 'one chair and two members' },
  { row: 61, which: 'no chair', given: panelAsked(), door: 'appoint-panel', by: 'panel-clerk', sends: { memberIds: ['PN-1', 'PN-2', 'PN-3'] }, code: 'ERR_PANEL_COMPOSITION', status: 400, says: [], instead: 'Chair: Give' },
  { row: 62, which: 'the Independent Person', given: panelAsked(), door: 'appoint-panel', by: 'panel-clerk', sends: { ...panel, chairId: 'IP-1' }, code: 'ERR_PANEL_NOT_INDEPENDENT', says: ['Independent Person'], instead: 'Name somebody else' },
  { row: 62, which: 'the Investigating Officer', given: panelAsked(), door: 'appoint-panel', by: 'panel-clerk', sends: { ...panel, memberIds: ['PN-2', 'IO-1'] }, code: 'ERR_PANEL_NOT_INDEPENDENT', says: ['Investigating Officer'], instead: 'Name somebody else' },
  {
    row: 63, given: panelAsked(['appoint-panel', panel], ['set-panel-date', { panelOn: '2021-06-21' }]),
    door: 'issue-panel-report', by: 'panel-clerk', sends: { sentOn: day, text: 'It agrees.', findings: [], recommendations: [] }, code: 'ERR_ORDER', says: ['21 June 2021'], instead: 'Record that it was held first',
  },
  { row: 64, which: 'the Independent Person not consulted', given: panelHeld, door: 'issue-authority-response', by: 'adjudicating-officer', sends: { ...answerToPanel, independentPersonConsultedOn: undefined }, code: 'ERR_RESPONSE_INCOMPLETE', status: 400, says: [], instead: 'The day the Independent Person was consulted: Give' },
  { row: 64, which: 'a recommendation not answered', given: panelHeld, door: 'issue-authority-response', by: 'adjudicating-officer', sends: { ...answerToPanel, recommendationAnswers: [] }, code: 'ERR_RESPONSE_INCOMPLETE', says: [], instead: 'Give one answer on each recommendation' },
  { row: 65, given: compliment, door: 'assess-compliment', sends: { moreThanThanks: true, exceptionalService: true, externalSource: true, independentOfAuthority: true }, code: 'ERR_COMPLIMENT_CRITERIA', says: [], instead: 'Say what was exceptional' },
  { row: 66, given: compliment, door: 'congratulate-individual', sends: { congratulatedOn: day, method: 'IN_PERSON' }, code: 'ERR_STATE', says: [], instead: 'Assess' },
  {
    row: 67, given: async (world) => { world.on(day); await world.post('/api/referrals', { lgscoReference: '21 999 067', receivedOn: day, initiatedBy: 'COMPLAINANT' }); return ''; },
    door: '/api/referrals', sends: { lgscoReference: '21-999-067', receivedOn: day, initiatedBy: 'COMPLAINANT' }, code: 'ERR_DUPLICATE_REFERENCE', says: [], instead: 'Go on with that one',
  },
  { row: 68, which: 'decision before notification', given: (world) => world.referral(day), door: 'record-decision', sends: { decidedOn: '2021-05-28', outcome: 'NOT_FOR_US', remedies: [], backdatingReason: 'Late' }, code: 'ERR_ORDER', says: ['1 June 2021'], instead: 'Give a date on or after that day' },
  {
    row: 68, which: 'remedy before decision', given: async (world) => {
      const referralId = await world.referral(day);
      await world.done(referralId, 'record-investigation-start', { receivedOn: day });
      world.on('2021-06-03');
      await world.done(referralId, 'record-decision', { decidedOn: '2021-06-03', outcome: 'UPHELD', remedies: [{ kind: 'APOLOGY', dueOn: '2021-07-01' }] });
      await world.done(referralId, 'accept-recommendations', { answers: [{ remedyId: 'R1', accepted: true }] });
      return referralId;
    },
    door: 'record-remedy-done', sends: { remedyId: 'R1', doneOn: '2021-06-02' }, code: 'ERR_ORDER', says: ['3 June 2021'], instead: 'Give a date on or after that day',
  },
  { row: 70, which: 'after acceptance', given: (world) => world.accepted(day, 'CSC'), door: 'select-procedure', sends: { procedure: 'CORPORATE', reason: 'A road' }, code: 'ERR_MOVE_NOT_ALLOWED', says: ['1 June 2021'], instead: 'takes a decision of the Complaints Manager' },
  { row: 75, which: 'a bank holiday', given: readingAsked, door: 'book-file-reading', sends: slot('2021-08-30', '10:00', '12:00'), code: 'ERR_SLOT_UNAVAILABLE', says: ['30 August 2021'], instead: '31 August 2021' },
  {
    row: 75, which: 'taken already', given: async (world) => {
      const [other, reading] = await readingAsked(world);
      await world.done(other, 'book-file-reading', { ...reading, ...slot('2021-06-08', '10:00', '12:00') });
      return readingAsked(world);
    },
    door: 'book-file-reading', sends: slot('2021-06-08', '11:00', '13:00'), code: 'ERR_SLOT_UNAVAILABLE', says: ['8 June 2021'], instead: '12:00 to 14:00',
  },
  { row: 76, given: readerAssigned, door: 'request-file-reading', sends: { readerId: 'IO-404', caseFileRefs: ['LL-1'], confidentialityAgreed: true }, code: 'ERR_NOT_ASSIGNED', says: [], instead: 'Assign the reader first' },
  { row: 77, which: 'another directorate', given: (world) => world.inStage1('2021-07-05', 'CSC'), door: 'offer-crm', sends: { directorate: 'OTHER', rightToStage2Stated: true }, code: 'ERR_CRM_NOT_ELIGIBLE', says: ['one directorate alone: People'], instead: 'in the ordinary way' },
  { row: 77, which: 'before the trial', given: (world) => world.inStage1('2021-06-30', 'CSC'), door: 'offer-crm', sends: { directorate: 'PEOPLE', rightToStage2Stated: true }, code: 'ERR_CRM_NOT_ELIGIBLE', says: ['1 July 2021'], instead: 'in the ordinary way' },
  { row: 77, which: 'after Stage 2 began', given: (world) => world.inStage2('2021-07-05', 'CSC'), door: 'offer-crm', sends: { directorate: 'PEOPLE', rightToStage2Stated: true }, code: 'ERR_CRM_NOT_ELIGIBLE', says: ['5 July 2021'], instead: 'Go on with Stage 2' },
  { row: 78, which: 'the responder', given: meetingAccepted, door: 'schedule-crm', sends: { ...meeting, facilitatorId: 'SR-1' }, code: 'ERR_CONFLICT_OF_INTEREST', says: ['Stage 1 responder'], instead: 'Name somebody else' },
  { row: 78, which: 'the subject', given: meetingAccepted, door: 'schedule-crm', sends: { ...meeting, facilitatorIsNotItsSubject: false }, code: 'ERR_CONFLICT_OF_INTEREST', says: ['about themselves'], instead: 'Choose another facilitator' },
  ...['auditor', 'reporting-viewer'].map((by) => ({
    row: 80, which: by, given: (world) => world.received(day, 'CSC'), door: 'acknowledge', by, sends: { sentOn: day, method: 'EMAIL' }, code: 'ERR_FORBIDDEN', status: 403, says: [], instead: 'Ask somebody whose role may',
  } satisfies RefusedHere)),
  {
    row: 83, given: async (world) => { const caseId = await world.received(day, 'CSC'); return world.done(caseId, 'withdraw-complaint', { requestedOn: day, confirmedOn: day }); },
    door: 'acknowledge', headers: { 'if-match': '"2"' }, sends: { sentOn: day, method: 'EMAIL' }, code: 'ERR_CONCURRENCY', status: 412, says: [], instead: 'Reload and decide again',
  },
  { row: 85, which: 'an unknown command', given: (world) => world.received(day, 'CSC'), door: 'forget-everything', sends: {}, code: 'ERR_VALIDATION', status: 400, says: [], instead: 'There is no command of that name' },
  { row: 85, which: 'an unknown field', given: (world) => world.received(day, 'CSC'), door: 'acknowledge', sends: { sentOn: day, method: 'EMAIL', colour: 'red' }, code: 'ERR_VALIDATION', status: 400, says: [], instead: 'There is no such field here' },
  { row: 85, which: 'an unknown choice', given: (world) => world.received(day, 'CSC'), door: 'acknowledge', sends: { sentOn: day, method: 'PIGEON' }, code: 'ERR_VALIDATION', status: 400, says: [], instead: 'Choose email' },
  { row: 85, which: 'oversize text', given: async (world) => { world.on(day); return ''; }, door: '/api/representations', sends: { ...complaintOn(day), summary: 'x'.repeat(20_001) }, code: 'ERR_VALIDATION', status: 400, says: [], instead: 'Give text of 1 to 20,000 characters' },
  { row: 93, which: 'a panel on Christmas Day', given: panelAsked(['appoint-panel', panel]), door: 'set-panel-date', by: 'panel-clerk', sends: { panelOn: '2021-12-25' }, code: 'ERR_NON_WORKING_DAY', says: ['25 December 2021'], instead: '29 December 2021' },
  { row: 93, which: 'an answer by a Sunday', given: (world) => world.accepted(day, 'ASC'), door: 'agree-plan', sends: { responsePeriodEndsOn: '2021-07-04', manner: 'By letter' }, code: 'ERR_NON_WORKING_DAY', says: ['4 July 2021'], instead: '5 July 2021' },
  { row: 93, which: 'a panel before it was planned', given: panelAsked(['appoint-panel', panel]), door: 'set-panel-date', by: 'panel-clerk', sends: { panelOn: '2021-05-31' }, code: 'ERR_PAST_APPOINTMENT', says: ['31 May 2021'], instead: 'Choose that day or a later one' },
  { row: 93, which: 'an answer before it was planned', given: (world) => world.accepted(day, 'ASC'), door: 'agree-plan', sends: { responsePeriodEndsOn: '2021-05-28', manner: 'By letter' }, code: 'ERR_PAST_APPOINTMENT', says: ['28 May 2021'], instead: 'Choose that day or a later one' },
];
