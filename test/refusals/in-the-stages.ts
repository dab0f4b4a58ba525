import { decision, ioReport, ipReport } from '@redress/server/testing';
import type { RefusedHere } from './refused.js';

const day = '2021-06-01';
const late = { backdatingReason: 'Entered late' };
const points = [{ text: 'The delay' }];
const escalation = (requestedOn: string) => ({ requestedOn, requestForm: 'ORAL' });
const refusal = (requestedOn: string, ground: string) => ({ requestedOn, ground, explanation: 'Not this time', lgscoRightStated: true });
const bothReports = { ...decision(day), rightToStage3Stated: true };

/** Rows 9, 10 and 18 to 33: escalation, assignment, the statement. */
export const inTheStages: readonly RefusedHere[] = [
  { row: 9, given: (world) => world.accepted(day, 'ASC'), door: 'escalate-to-stage-2', sends: escalation(day), code: 'ERR_NO_SUCH_STAGE', says: ['one stage'], instead: 'may be taken up again once' },
  { row: 10, given: (world) => world.answered(day, 'CORPORATE'), door: 'request-panel', sends: { requestedOn: day }, code: 'ERR_NO_SUCH_STAGE', says: ['two stages'], instead: 'Answer it at Stage 2' },
  { row: 18, given: (world) => world.inStage1(day, 'CSC'), door: 'escalate-to-stage-2', sends: escalation(day), code: 'ERR_STAGE1_OPEN', says: ['15 June 2021'], instead: 'Answer it, or record that both sides agree' },
  {
    row: 19, given: (world) => world.inStage1(day, 'CSC'),
    door: 'agree-early-escalation', sends: { complainantAgreed: true, authorityAgreed: false }, code: 'ERR_EARLY_ESCALATION_UNILATERAL', says: ['both'], instead: 'Record both agreements',
  },
  { row: 20, given: (world) => world.inStage2(day, 'CSC'), door: 'escalate-to-stage-2', sends: escalation(day), code: 'ERR_ALREADY_ESCALATED', says: ['1 June 2021'], instead: 'Go on with it there' },
  {
    row: 21, which: 'withdrawn', given: async (world) => world.done(await world.inStage1(day, 'CSC'), 'withdraw-complaint', { requestedOn: day, confirmedOn: day }),
    door: 'escalate-to-stage-2', sends: escalation(day), code: 'ERR_STATE', says: ['withdrawn', '1 June 2021'], instead: 'Reopen it first',
  },
  {
    row: 21, which: 'closed', given: async (world) => world.done(await world.answered(day, 'CSC'), 'close-case', { outcome: 'NOT_UPHELD', complainantsWord: 'Enough' }),
    door: 'escalate-to-stage-2', sends: escalation(day), code: 'ERR_STATE', says: ['closed', '1 June 2021'], instead: 'Reopen it first',
  },
  { row: 22, which: 'no such ground', given: (world) => world.answered(day, 'CSC'), door: 'refuse-escalation', sends: refusal(day, 'NO_NEW_EVIDENCE'), code: 'ERR_INVALID_REFUSAL_GROUND', says: [], instead: 'late request' },
  {
    row: 22, which: 'Stage 2 asked for in time', given: async (world) => { const caseId = await world.answered(day, 'CORPORATE'); world.on('2021-07-30'); return caseId; },
    door: 'refuse-escalation', sends: refusal('2021-06-29', 'LATE_REQUEST'), code: 'ERR_INVALID_REFUSAL_GROUND', says: ['29 June 2021'], instead: 'only on one of these grounds: late request',
  },
  {
    row: 22, which: 'a panel asked for in time', given: async (world) => { const caseId = await world.adjudicated(day); world.on('2021-07-30'); return caseId; },
    door: 'refuse-panel', sends: { requestedOn: '2021-06-28', reasonsGiven: 'None', explanation: 'Too late' }, code: 'ERR_INVALID_REFUSAL_GROUND', says: ['29 June 2021'], instead: 'only when it is asked for late',
  },
  {
    row: 23, which: 'the officer who answered for the service', given: async (world) => { await world.member(day, 'SR-1', 'IO', 'IP'); return world.inStage2(day, 'CSC'); },
    door: 'assign-investigator', sends: { poolMemberId: 'SR-1' }, code: 'ERR_INVESTIGATOR_NOT_INDEPENDENT', says: ['Stage 1 responder'], instead: 'Name somebody else',
  },
  {
    row: 23, which: 'who worked in the service within two years', given: async (world) => {
      await world.member(day, 'IO-23', 'IO');
      await world.post('/api/pool-members/IO-23/commands/declare-employment', { serviceId: 'SAFEGUARDING', until: '2019-06-01' });
      return world.inStage2(day, 'CSC');
    },
    door: 'assign-investigator', sends: { poolMemberId: 'IO-23' }, code: 'ERR_INVESTIGATOR_NOT_INDEPENDENT', says: ['SAFEGUARDING', '1 June 2019', '24 months'], instead: 'Choose another',
  },
  {
    row: 24, given: async (world) => {
      await world.member(day, 'IO-24', 'IO');
      await world.post('/api/pool-members/IO-24/commands/declare-conflict', { conflictWith: 'PERSON', subject: 'SR-1', reason: 'A cousin' });
      return world.inStage2(day, 'CSC');
    },
    door: 'assign-investigator', sends: { poolMemberId: 'IO-24' }, code: 'ERR_CONFLICT_OF_INTEREST', says: ['1 June 2021'], instead: 'Choose another',
  },
  {
    row: 25, given: async (world) => {
      const caseId = await world.inStage2(day, 'CORPORATE');
      await world.post('/api/pool-members', { poolMemberId: 'IO-25', name: 'Not inducted', rolesSought: ['IO'], tieToAuthority: 'NONE', skills: [] });
      await world.post('/api/pool-members/IO-25/commands/shortlist', { reason: 'Experience' });
      await world.post('/api/pool-members/IO-25/commands/appoint', { referencesTaken: true, identityChecked: true, criminalRecordsCheckedOn: day, confidentialityAgreed: true, dataProtectionTrainingBooked: true });
      return caseId;
    },
    door: 'assign-investigator', sends: { poolMemberId: 'IO-25' }, code: 'ERR_NOT_INDUCTED', says: ['induction'], instead: 'Record an induction first',
  },
  {
    row: 27, given: async (world) => { await world.member(day, 'IO-27', 'IO', 'IP'); return world.done(await world.inStage2(day, 'CSC'), 'assign-investigator', { poolMemberId: 'IO-27' }); },
    door: 'assign-independent-person', sends: { poolMemberId: 'IO-27' }, code: 'ERR_SAME_PERSON', says: [], instead: 'Name somebody else',
  },
  {
    row: 28, which: 'the officer who answered Stage 1', given: (world) => world.inStage2(day, 'CSC'),
    door: 'assign-independent-person', sends: { poolMemberId: 'SR-1' }, code: 'ERR_NOT_INDEPENDENT_PERSON', says: [], instead: 'Name somebody else',
  },
  {
    row: 28, which: 'the spouse of a councillor', given: async (world) => {
      await world.member(day, 'IP-28', 'IP', { tieToAuthority: 'SPOUSE_OR_CIVIL_PARTNER' });
      return world.inStage2(day, 'CSC');
    },
    door: 'assign-independent-person', sends: { poolMemberId: 'IP-28' }, code: 'ERR_NOT_INDEPENDENT_PERSON', says: ['spouse or civil partner'], instead: 'Choose another',
  },
  {
    row: 29, given: async (world) => { await world.member(day, 'IO-29', 'IO'); await world.post('/api/pool-members/IO-29/commands/suspend-member', { reason: 'A complaint about them' }); return world.inStage2(day, 'CSC'); },
    door: 'assign-investigator', sends: { poolMemberId: 'IO-29' }, code: 'ERR_MEMBER_UNAVAILABLE', says: ['suspended'], instead: 'Choose one who is available',
  },
  { row: 30, which: 'at Stage 1', given: (world) => world.inStage1(day, 'CORPORATE'), door: 'assign-investigator', sends: { poolMemberId: 'IO-1' }, code: 'ERR_STATE', says: [], instead: 'escalate the case first' },
  {
    row: 30, which: 'closed', given: async (world) => world.done(await world.answered(day, 'CORPORATE'), 'close-case', { outcome: 'NOT_UPHELD', complainantsWord: 'Enough' }),
    door: 'assign-investigator', sends: { poolMemberId: 'IO-1' }, code: 'ERR_STATE', says: ['1 June 2021'], instead: 'Reopen it first',
  },
  { row: 31, given: (world) => world.inStage2(day, 'CSC'), door: 'submit-report', by: 'investigating-officer', sends: ioReport(day), code: 'ERR_SETUP_INCOMPLETE', says: [], instead: 'Record that first' },
  { row: 32, given: (world) => world.inStage2(day, 'CSC'), door: 'agree-statement', sends: { agreedOn: day, points }, code: 'ERR_STATEMENT_EMPTY', says: [], instead: 'Record a draft first' },
  {
    row: 33, which: 'one draft', given: async (world) => world.done(await world.inStage2(day, 'CSC'), 'record-statement-draft', { sentOn: day, points }),
    door: 'fix-statement-without-agreement', sends: { fixedOn: day, reason: 'No reply', points }, code: 'ERR_STATEMENT_TOO_EARLY', says: [], instead: 'Send another draft, or agree',
  },
  {
    row: 33, which: 'before ten working days', given: async (world) => {
      const caseId = await world.done(await world.inStage2(day, 'CSC'), 'record-statement-draft', { sentOn: day, points });
      world.on('2021-06-02');
      await world.done(caseId, 'record-statement-draft', { sentOn: '2021-06-02', points });
      world.on('2021-06-14');
      return caseId;
    },
    door: 'fix-statement-without-agreement', sends: { fixedOn: '2021-06-14', reason: 'No reply', points }, code: 'ERR_STATEMENT_TOO_EARLY', says: ['15 June 2021'], instead: 'fix it from 16 June 2021',
  },
  { row: 46, given: (world) => world.investigated(day, 'CSC'), door: 'submit-report', by: 'investigating-officer', sends: { ...ioReport(day), findings: [] }, code: 'ERR_FINDING_MISSING', says: ['point 1'], instead: 'Give one finding on each point' },
  { row: 47, given: (world) => world.investigated(day, 'CSC'), door: 'submit-ip-report', by: 'independent-person', sends: ipReport, code: 'ERR_ORDER', says: [], instead: 'comes first' },
  ...['IO-1', 'IP-1', 'SR-1'].map((adjudicatorId) => ({
    row: 48, which: adjudicatorId, given: (world) => world.reported(day, 'CSC'),
    door: 'issue-adjudication', by: 'adjudicating-officer', sends: { ...bothReports, adjudicatorId }, code: 'ERR_NOT_IMPARTIAL', says: [], instead: 'Name somebody else',
  } satisfies RefusedHere)),
  {
    row: 49, given: async (world) => world.done(await world.investigated(day, 'CSC'), 'submit-report', ioReport(day), 'investigating-officer'),
    door: 'issue-adjudication', by: 'adjudicating-officer', sends: bothReports, code: 'ERR_REPORTS_MISSING', says: ['Independent Person'], instead: 'Have it submitted first',
  },
  {
    row: 50, given: (world) => world.reported(day, 'CORPORATE'), door: 'issue-stage-2-response', by: 'adjudicating-officer',
    sends: { ...decision(day), decisions: [{ pointId: 'P1', finding: 'UPHELD' }], lgscoRightStated: true, responseText: 'Yes.' }, code: 'ERR_ACTION_MISSING', says: ['point 1'], instead: 'Give one for each',
  },
  { row: 59, given: (world) => world.inStage2(day, 'CSC'), door: 'request-panel', sends: { requestedOn: day }, code: 'ERR_STAGE2_OPEN', says: [], instead: 'Issue the adjudication first' },
  {
    row: 72, given: (world) => world.answered(day, 'CSC'),
    door: 'withdraw-complaint', sends: { requestedOn: day, confirmedOn: day }, code: 'ERR_STATE', says: ['1 June 2021'], instead: 'Close it',
  },
  { row: 74, given: (world) => world.inStage2(day, 'CSC'), door: 'close-case', sends: { outcome: 'NOT_UPHELD', complainantsWord: 'Enough' }, code: 'ERR_OPEN_WORK', says: ['Stage 2'], instead: 'only be withdrawn' },
  {
    row: 91, which: 'a member of the pool', given: (world) => world.inStage2(day, 'CSC'),
    door: 'assign-investigator', sends: { poolMemberId: 'IO-404' }, code: 'ERR_UNKNOWN_PERSON', says: [], instead: 'Choose a member of the pool, or register the person first',
  },
  {
    row: 92, which: 'as investigator', given: (world) => world.investigated(day, 'CSC'),
    door: 'submit-report', by: 'investigating-officer', sends: { ...ioReport(day), investigatorId: 'IO-404' }, code: 'ERR_NOT_ASSIGNED', says: [], instead: 'Name that person',
  },
  {
    row: 92, which: 'as Independent Person', given: async (world) => world.done(await world.investigated(day, 'CSC'), 'submit-report', ioReport(day), 'investigating-officer'),
    door: 'submit-ip-report', by: 'independent-person', sends: { ...ipReport, independentPersonId: 'IP-404' }, code: 'ERR_NOT_ASSIGNED', says: [], instead: 'Name that person',
  },
  { row: 94, which: 'amended after the start', given: (world) => world.investigated(day, 'CSC'), door: 'agree-statement', sends: { agreedOn: day, points }, code: 'ERR_ORDER', says: ['1 June 2021'], instead: 'Record what the complainant adds as a note' },
  {
    row: 94, which: 'two findings on a point', given: (world) => world.investigated(day, 'CSC'), door: 'submit-report', by: 'investigating-officer',
    sends: { ...ioReport(day), findings: [{ pointId: 'P1', finding: 'UPHELD' }, { pointId: 'P1', finding: 'NOT_UPHELD' }] }, code: 'ERR_FINDING_MISSING', says: ['point 1'], instead: 'Give one finding on each point',
  },
  {
    row: 95, given: async (world) => { const caseId = await world.answered(day, 'CSC'); world.on('2021-06-29'); return caseId; },
    door: 'close-case', sends: { outcome: 'NOT_UPHELD' }, code: 'ERR_WINDOW_OPEN', says: ['29 June 2021'], instead: 'Close it after that day, or record their word',
  },
  {
    row: 3, which: 'Stage 2 before Stage 1 was answered', given: async (world) => { const caseId = await world.inStage1(day, 'CSC'); world.on('2021-06-03'); await world.done(caseId, 'issue-stage-1-response', { sentOn: '2021-06-03', outcome: 'NOT_UPHELD', responseText: 'No.', rightToStage2Stated: true }); return caseId; },
    door: 'refuse-escalation', sends: { ...refusal(day, 'ALREADY_DECIDED'), effectiveDate: '2021-06-02', ...late }, code: 'ERR_ORDER', says: ['3 June 2021'], instead: 'Give a date on or after that day',
  },
];
