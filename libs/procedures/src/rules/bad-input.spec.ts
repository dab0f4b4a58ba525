import { expect, test } from '@jest/globals';
import { utcInstant } from '@redress/calendar';
import { NOT_HELD } from '../events/vocabulary.js';
import type { ProposedEvent } from '../events/domain-event.js';
import {
  acknowledged, adjudicated, escalated, extended, independentPersonAssigned, independentReportSubmitted, interviewHeld, investigatorAssigned, notesAgreed, notesSent,
  panelReported, receipt, received, reportSubmitted, stage1Answered, stage1Started, stage2Completed, stage2Open, statementAgreed, statementDrafted, suspended,
} from '../../testing/chapters.js';
import { proseFaults } from '../../testing/plain-prose.js';
import { day, on, refusalOf, told, type Told, workflow } from '../../testing/story.js';

const atStage1 = (procedure: 'CSC' | 'CORPORATE') => [...received(procedure, '2021-06-01'), ...acknowledged('2021-06-02'), stage1Started('2021-06-02')];
const answeredAtStage1 = (procedure: 'CSC' | 'CORPORATE') => [...atStage1(procedure), stage1Answered('2021-06-08')];
const notesOut = [...stage2Open('CSC', '2021-06-07'), ...interviewHeld('2021-06-10'), ...notesSent('2021-06-11', '2021-06-18')];
const adjudicatedChildrens = [...stage2Open('CSC', '2021-06-07'), ...stage2Completed('CSC', '2021-07-05')];
const panelAsked = [...adjudicatedChildrens, on('2021-07-06', 'Stage3Requested', { requestedOn: day('2021-07-06') })];
const panelReady = [...panelAsked, on('2021-07-07', 'PanelAppointed', { chairId: 'PN-1', memberIds: ['PN-2', 'PN-3'] }), on('2021-07-07', 'PanelDateSet', { panelOn: day('2021-07-20') })];
const extendedTo = (date: string, to: string, code: string, more: object = {}) => extended(date, code, date, to, more);

/** domain.md section 9, as far as the machines answer for it: [row, what was done before, what is refused, code, the date or name it must say]. */
const catalogue: readonly (readonly [row: string, given: readonly ProposedEvent[], fact: ProposedEvent, code: string, says: string])[] = [
  ['7 accept without procedure', [on('2021-06-01', 'ComplaintReceived', receipt('2021-06-01'))], on('2021-06-02', 'RepresentationAccepted', {}), 'ERR_PROCEDURE_MISSING', 'Choose'],
  ['9 Stage 2 on an ASC case', received('ASC', '2021-06-01'), escalated('2021-06-10'), 'ERR_NO_SUCH_STAGE', 'one stage'],
  ['10 Stage 3 on a CORPORATE case', received('CORPORATE', '2021-06-01'), on('2021-06-10', 'Stage3Requested', { requestedOn: day('2021-06-10') }), 'ERR_NO_SUCH_STAGE', 'two stages'],
  ['11 representative without consent', received('CORPORATE', '2021-06-01', 'REPRESENTATIVE'), on('2021-06-02', 'RepresentationAccepted', {}), 'ERR_CONSENT_MISSING', 'consent'],
  ['12 other person without interest decision', received('CSC', '2021-06-01', 'OTHER_PERSON'), on('2021-06-02', 'RepresentationAccepted', {}), 'ERR_INTEREST_UNDECIDED', 'sufficient interest'],
  ['13 older than 12 months', [on('2021-03-01', 'ComplaintReceived', receipt('2021-03-01', { groundsAroseOn: day('2020-02-29') })), on('2021-03-01', 'ProcedureSelected', { procedure: 'CSC', reason: NOT_HELD })], on('2021-03-02', 'RepresentationAccepted', {}), 'ERR_OUT_OF_TIME', '28 February 2021'],
  ['15 out of time when in time', [on('2021-02-28', 'ComplaintReceived', receipt('2021-02-28', { groundsAroseOn: day('2020-02-29') })), on('2021-02-28', 'ProcedureSelected', { procedure: 'CSC', reason: NOT_HELD })], on('2021-03-02', 'RepresentationRejected', { reason: 'OUT_OF_TIME', explanation: NOT_HELD, signpostedTo: NOT_HELD, lgscoRightStated: NOT_HELD }), 'ERR_REASON_CONTRADICTS_FACTS', '28 February 2021'],
  ['16 acknowledge twice', [...received('CSC', '2021-06-01'), ...acknowledged('2021-06-02')], on('2021-06-03', 'RepresentationAcknowledged', { sentOn: day('2021-06-03'), method: NOT_HELD }), 'ERR_ALREADY_DONE', '2 June 2021'],
  ['17 a child without advocacy offer', received('CSC', '2021-06-01', 'CHILD'), on('2021-06-02', 'RepresentationAcknowledged', { sentOn: day('2021-06-02'), method: NOT_HELD }), 'ERR_ADVOCACY_NOT_OFFERED', 'Offer advocacy'],
  ['18 escalate before a Stage 1 response', atStage1('CSC'), escalated('2021-06-07'), 'ERR_STAGE1_OPEN', 'not overdue'],
  ['19 early escalation by one side', atStage1('CSC'), on('2021-06-07', 'EarlyEscalationAgreed', { complainantAgreed: true, authorityAgreed: false }), 'ERR_EARLY_ESCALATION_UNILATERAL', 'both'],
  ['20 escalate twice', stage2Open('CSC', '2021-06-07'), escalated('2021-06-08'), 'ERR_ALREADY_ESCALATED', '7 June 2021'],
  ['21 escalate a closed case', [...answeredAtStage1('CSC'), on('2021-06-09', 'CaseClosed', { finalStage: 1, outcome: 'NOT_UPHELD', complainantsWord: 'Enough' })], escalated('2021-06-10'), 'ERR_STATE', 'Reopen'],
  ['27 same person as IO and IP', [...answeredAtStage1('CSC'), escalated('2021-06-09'), investigatorAssigned('2021-06-09', 'P-1')], independentPersonAssigned('2021-06-09', 'P-1'), 'ERR_SAME_PERSON', 'somebody else'],
  ['30 assign an IO at Stage 1', atStage1('CORPORATE'), investigatorAssigned('2021-06-07'), 'ERR_STATE', 'escalate'],
  ['31 start without the team', [...answeredAtStage1('CSC'), escalated('2021-06-09')], on('2021-06-10', 'Stage2InvestigationStarted', { startedOn: day('2021-06-10') }), 'ERR_SETUP_INCOMPLETE', 'Independent Person'],
  ['32 agree a statement never drafted', [...answeredAtStage1('CSC'), escalated('2021-06-09')], on('2021-06-10', 'StatementOfComplaintAgreed', { agreedOn: day('2021-06-10'), points: [] }), 'ERR_STATEMENT_EMPTY', 'draft'],
  ['33 fix the statement too early', [...answeredAtStage1('CSC'), escalated('2021-06-09'), statementDrafted('2021-06-10')], on('2021-06-14', 'StatementFixedByAuthority', { fixedOn: day('2021-06-14'), reason: 'No reply', points: [{ pointId: 'P1', text: 'Delay' }] }), 'ERR_STATEMENT_TOO_EARLY', 'two drafts'],
  ['36 send notes before the interview', [...stage2Open('CSC', '2021-06-07'), on('2021-06-08', 'InterviewPlanned', { interviewId: 'I1', interviewee: NOT_HELD, consentRecorded: true })], on('2021-06-09', 'InterviewNotesSent', { interviewId: 'I1', sentOn: day('2021-06-09'), round: 1, dueOn: day('2021-06-16'), recipient: 'INTERVIEWEE' }), 'ERR_INTERVIEW_NOT_HELD', 'Record it'],
  ['38 agree notes never sent', [...stage2Open('CSC', '2021-06-07'), ...interviewHeld('2021-06-10')], notesAgreed('2021-06-11'), 'ERR_NOTES_NOT_SENT', 'Send'],
  ['39 agree after the deemed agreement', notesOut, notesAgreed('2021-06-21'), 'ERR_NOTES_DEEMED_AGREED', '18 June 2021'],
  ['40 agree twice', [...notesOut, notesAgreed('2021-06-14')], notesAgreed('2021-06-15'), 'ERR_NOTES_ALREADY_AGREED', '14 June 2021'],
  ['42 reply before the notes were sent', notesOut, notesAgreed('2021-06-10'), 'ERR_ORDER', '11 June 2021'],
  ['43 extend the notes limit', notesOut, extendedTo('2021-06-14', '2021-06-25', 'CSC-NOTES'), 'ERR_NOT_EXTENDABLE', '"Stage 2 response, first limit"'],
  ['45 report with unsettled interviews', notesOut, reportSubmitted('2021-06-15'), 'ERR_INTERVIEWS_OPEN', 'interview 1, planned on 10 June 2021'],
  ['46 report without a finding', stage2Open('CSC', '2021-06-07'), on('2021-06-30', 'InvestigationReportSubmitted', { investigatorId: 'IO-1', draftSharedOn: day('2021-06-30'), findings: [], recommendations: [], noInterviewReason: 'None needed' }), 'ERR_FINDING_MISSING', 'point 1'],
  ['47 IP report before IO report', stage2Open('CSC', '2021-06-07'), independentReportSubmitted('2021-06-30'), 'ERR_ORDER', 'comes first'],
  ['48 adjudicated by the investigator', [...stage2Open('CSC', '2021-06-07'), reportSubmitted('2021-06-30'), independentReportSubmitted('2021-06-30')], on('2021-07-01', 'AdjudicationIssued', { sentOn: day('2021-07-01'), adjudicatorId: 'IO-1', decisions: NOT_HELD, recommendationAnswers: NOT_HELD, outcome: 'UPHELD', rightToStage3Stated: true }), 'ERR_NOT_IMPARTIAL', 'the Investigating Officer'],
  ['49 adjudicate without both reports', [...stage2Open('CSC', '2021-06-07'), reportSubmitted('2021-06-30')], adjudicated('2021-07-01'), 'ERR_REPORTS_MISSING', 'Independent Person'],
  ['50 upheld without action', [...stage2Open('CORPORATE', '2021-06-07'), reportSubmitted('2021-06-30')], on('2021-07-01', 'Stage2ResponseIssued', { sentOn: day('2021-07-01'), adjudicatorId: 'AO-1', decisions: [{ pointId: 'P1', finding: 'UPHELD', action: '' }], recommendationAnswers: [], outcome: 'UPHELD', lgscoRightStated: true }), 'ERR_ACTION_MISSING', 'action'],
  ['51 extend CSC Stage 2 past day 65', stage2Open('CSC', '2021-06-01'), extendedTo('2021-06-08', '2021-09-02', 'CSC-S2-25'), 'ERR_EXTENSION_CAP', '1 September 2021'],
  ['52 extend CSC Stage 1 past day 20 (W02)', [...received('CSC', '2021-03-22'), ...acknowledged('2021-03-23'), stage1Started('2021-03-23')], extendedTo('2021-03-30', '2021-04-22', 'CSC-S1'), 'ERR_EXTENSION_CAP', '21 April 2021'],
  ['53 extension after expiry', atStage1('CSC'), extendedTo('2021-06-16', '2021-06-21', 'CSC-S1'), 'ERR_EXTENSION_AFTER_EXPIRY', '15 June 2021'],
  ['54 extension told after its own date', atStage1('CSC'), extendedTo('2021-06-07', '2021-06-21', 'CSC-S1', { noticeSentOn: day('2021-06-22') }), 'ERR_EXTENSION_INCOMPLETE', 'told'],
  ['55 extension to a Saturday', atStage1('CSC'), extendedTo('2021-06-07', '2021-06-19', 'CSC-S1'), 'ERR_EXTENSION_DATE', '15 June 2021'],
  ['57 suspend twice', [...atStage1('CSC'), suspended('2021-06-03')], suspended('2021-06-04'), 'ERR_STATE', '3 June 2021'],
  ['57 resume a running clock', atStage1('CSC'), on('2021-06-04', 'ClockResumed', { resumedOn: day('2021-06-04') }), 'ERR_STATE', 'running'],
  ['58 resume before the suspension', [...atStage1('CSC'), suspended('2021-06-04')], on('2021-06-03', 'ClockResumed', { resumedOn: day('2021-06-03') }), 'ERR_ORDER', '4 June 2021'],
  ['59 panel before Stage 2 is completed', stage2Open('CSC', '2021-06-07'), on('2021-06-08', 'Stage3Requested', { requestedOn: day('2021-06-08') }), 'ERR_STAGE2_OPEN', 'adjudication'],
  ['60 panel request after 20 working days', adjudicatedChildrens, on('2021-08-03', 'Stage3Requested', { requestedOn: day('2021-08-03') }), 'ERR_WINDOW_CLOSED', '2 August 2021'],
  ['61 panel of two', panelAsked, on('2021-07-07', 'PanelAppointed', { chairId: 'PN-1', memberIds: ['PN-2'] }), 'ERR_PANEL_COMPOSITION', 'three'],
  ['62 panel with the Stage 2 IP', panelAsked, on('2021-07-07', 'PanelAppointed', { chairId: 'IP-1', memberIds: ['PN-2', 'PN-3'] }), 'ERR_PANEL_NOT_INDEPENDENT', 'Independent Person'],
  ['63 panel report before the meeting', panelReady, panelReported('2021-07-08'), 'ERR_ORDER', '20 July 2021'],
  ['66 congratulate before logging', [on('2021-06-01', 'ComplimentReceived', receipt('2021-06-01'))], on('2021-06-02', 'IndividualCongratulated', { congratulatedOn: day('2021-06-02'), method: NOT_HELD }), 'ERR_STATE', 'Assess'],
  ['22 refused as late inside the window', answeredAtStage1('CSC'), on('2021-07-07', 'EscalationRefused', { requestedOn: day('2021-06-10'), ground: 'LATE_REQUEST', explanation: 'Late', lgscoRightStated: true }), 'ERR_INVALID_REFUSAL_GROUND', '6 July 2021'],
  ['70 another procedure after acceptance', atStage1('CSC'), on('2021-06-07', 'ProcedureSelected', { procedure: 'CORPORATE', reason: 'A road' }), 'ERR_MOVE_NOT_ALLOWED', 'Complaints Manager'],
  ['72 withdraw an answered case', answeredAtStage1('CSC'), on('2021-06-10', 'ComplaintWithdrawn', { requestedOn: day('2021-06-10'), confirmedOn: day('2021-06-10') }), 'ERR_STATE', '8 June 2021'],
  ['74 close with a running stage', atStage1('CSC'), on('2021-06-07', 'CaseClosed', { finalStage: 1, outcome: 'NOT_UPHELD' }), 'ERR_OPEN_WORK', 'not answered'],
  ['95 close inside a request window', answeredAtStage1('CSC'), on('2021-07-06', 'CaseClosed', { finalStage: 1, outcome: 'NOT_UPHELD' }), 'ERR_WINDOW_OPEN', '6 July 2021'],
  ['72 withdraw a closed case', [...answeredAtStage1('CSC'), on('2021-06-09', 'CaseClosed', { finalStage: 1, outcome: 'NOT_UPHELD', complainantsWord: 'Enough' })], on('2021-06-10', 'ComplaintWithdrawn', { requestedOn: day('2021-06-10'), confirmedOn: NOT_HELD }), 'ERR_STATE', '9 June 2021'],
  ['79 ASC extension without agreement', [...received('ASC', '2021-06-01'), ...acknowledged('2021-06-02'), on('2021-06-03', 'ComplaintPlanAgreed', { responsePeriodEndsOn: day('2021-06-30'), manner: NOT_HELD })], extendedTo('2021-06-10', '2021-07-14', 'ASC-PLAN'), 'ERR_AGREEMENT_MISSING', 'agree'],
  ['79 ASC response without the LGSCO right', [...received('ASC', '2021-06-01'), ...acknowledged('2021-06-02'), on('2021-06-03', 'ComplaintPlanAgreed', { responsePeriodEndsOn: day('2021-06-30'), manner: NOT_HELD }), on('2021-06-04', 'ResponderAssigned', { responderId: 'SR-2' })], on('2021-06-10', 'ResponseIssued', { sentOn: day('2021-06-10'), wellFounded: false, lgscoRightStated: false, responseText: NOT_HELD }), 'ERR_RESPONSE_INCOMPLETE', 'Ombudsman'],
];

test.each(catalogue)('row %s', (_, given, fact, code, says) => {
  const history: Told = told(given);
  const refusal = refusalOf(history, fact);
  expect(refusal?.code).toBe(code);
  expect(refusal?.message).toContain(says);
  expect(proseFaults(`${refusal?.message} ${refusal?.cite}`)).toEqual([]);
});

test('row 1: a fact dated after today is refused, whatever the state', () => {
  const { state } = told(received('CSC', '2021-06-01'));
  expect(workflow.verdict(state, stage1Started('2021-06-03'), utcInstant('2021-06-02T22:59:59Z'))).toMatchObject({ code: 'ERR_FUTURE_DATE' });
});

test('Stage 1 overdue opens Stage 2 without an answer', () => {
  expect(refusalOf(told(atStage1('CSC')), escalated('2021-06-16'))).toBeUndefined();
});

test.each(['CSC', 'CORPORATE'] as const)('%s: an agreed statement is amended until the investigation starts, and not after (row 94)', (procedure) => {
  const agreed = told([...answeredAtStage1(procedure), escalated('2021-06-09'), ...statementAgreed('2021-06-10')]);
  const amended = told(statementAgreed('2021-06-11'), agreed);
  expect(amended.state.facts.stage2).toMatchObject({ statementSettledOn: '2021-06-11', statementFirstSettledOn: '2021-06-10' });
  const started = told([investigatorAssigned('2021-06-11'), ...(procedure === 'CSC' ? [independentPersonAssigned('2021-06-11')] : [])], amended);
  expect(statementAgreed('2021-06-14').map((fact) => refusalOf(started, fact)?.code)).toEqual(['ERR_ORDER', 'ERR_ORDER']);
});

test('the authority fixes a statement ten working days after the later of the request and the first draft, when two were sent on different days (C8)', () => {
  const fixedOn = (date: string, ...drafts: readonly string[]) => refusalOf(
    told([...answeredAtStage1('CSC'), escalated('2021-06-09'), ...drafts.map((draft) => statementDrafted(draft))]),
    on(date, 'StatementFixedByAuthority', { fixedOn: day(date), reason: 'No reply', points: [{ pointId: 'P1', text: 'Delay' }] }),
  )?.code;
  expect(fixedOn('2021-07-30', '2021-06-10', '2021-06-10')).toBe('ERR_STATEMENT_TOO_EARLY');
  expect([fixedOn('2021-06-29', '2021-06-15', '2021-06-16'), fixedOn('2021-06-30', '2021-06-15', '2021-06-16')]).toEqual(['ERR_STATEMENT_TOO_EARLY', undefined]);
});
