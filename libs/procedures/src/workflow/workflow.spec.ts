import { describe, expect, test } from '@jest/globals';
import { NOT_HELD } from '../events/vocabulary.js';
import {
  acknowledged, adjudicated, escalated, independentPersonAssigned, independentReportSubmitted, interviewHeld, investigatorAssigned, notesSent, receipt,
  received, reportSubmitted, stage1Answered, stage1Started, statementAgreed,
} from '../../testing/chapters.js';
import { day, on, storyOf, told, workflow } from '../../testing/story.js';
import { noCase, noReferral } from './case-state.js';
import { isSuspended, stateName } from './machine-state.js';
import { evolve, HistoryDoesNotReplay } from './replay.js';

const childrensComplaint = [
  ...received('CSC', '2021-06-01'), ...acknowledged('2021-06-02'), stage1Started('2021-06-02'), stage1Answered('2021-06-10'),
  escalated('2021-06-14'), ...statementAgreed('2021-06-16'), investigatorAssigned('2021-06-16'), independentPersonAssigned('2021-06-17'),
  ...interviewHeld('2021-06-18'), ...notesSent('2021-06-21', '2021-06-28'),
  reportSubmitted('2021-07-21'), independentReportSubmitted('2021-07-22'), adjudicated('2021-07-26'),
  on('2021-08-26', 'CaseClosed', { finalStage: 2, outcome: 'UPHELD' }),
] as const;

describe("a children's complaint from receipt to the end of Stage 2", () => {
  const history = told(childrensComplaint);

  test('is told as it was lived, with what followed of itself and what the calendar recorded', () => {
    expect(storyOf(history)).toEqual([
      '2021-06-01 ComplaintReceived',
      '2021-06-01 ProcedureSelected',
      '2021-06-02 RepresentationAcknowledged',
      '2021-06-02 RepresentationAccepted',
      '2021-06-02 Stage1Started',
      '2021-06-10 Stage1ResponseIssued',
      '2021-06-10 Completed',
      '2021-06-14 EscalatedToStage2',
      '2021-06-16 StatementDrafted',
      '2021-06-16 StatementOfComplaintAgreed',
      '2021-06-16 InvestigatorAssigned',
      '2021-06-17 IndependentPersonAssigned',
      '2021-06-17 Stage2InvestigationStarted',
      '2021-06-18 InterviewPlanned',
      '2021-06-18 InterviewScheduled',
      '2021-06-18 InterviewHeld',
      '2021-06-21 InterviewNotesDrafted',
      '2021-06-21 InterviewNotesSent',
      '2021-06-28 InterviewNotesAgreed',
      '2021-07-21 InvestigationReportSubmitted',
      '2021-07-22 DeadlineBreached',
      '2021-07-22 IndependentPersonReportSubmitted',
      '2021-07-26 AdjudicationIssued',
      '2021-07-26 Completed',
      '2021-08-26 CaseClosed',
    ]);
    expect(stateName(history.state)).toBe('CLOSED');
  });

  test('replays to the state it led to, through its hand-over from the door', () => {
    expect(history.events.reduce(evolve, noCase)).toEqual(history.state);
  });

  test('does not replay with a step taken out', () => {
    const damaged = history.events.filter(({ type }) => type !== 'Stage1Started');
    expect(() => damaged.reduce(evolve, noCase)).toThrow(HistoryDoesNotReplay);
  });

  test('keeps a state that survives JSON, for snapshots', () => {
    const half = history.events.slice(0, 12).reduce(evolve, noCase);
    const thawed = JSON.parse(JSON.stringify(half)) as typeof half;
    expect(history.events.slice(12).reduce(evolve, thawed)).toEqual(history.state);
  });
});

test('the procedure may be chosen again at the door, and the case moves to its machine', () => {
  const { state } = told([...received('CORPORATE', '2021-06-01'), on('2021-06-01', 'ProcedureSelected', { procedure: 'CSC', reason: 'A looked-after child' })]);
  expect(state).toMatchObject({ machine: 'CSC', value: { procedure: 'RECEIVED', clock: 'RUNNING' } });
});

test('a comment and a compliment go to machines of their own', () => {
  const comment = told([
    on('2021-06-01', 'CommentReceived', receipt('2021-06-01')),
    on('2021-06-02', 'RepresentationAcknowledged', { sentOn: day('2021-06-02'), method: NOT_HELD }),
    on('2021-06-03', 'CommentPassedToService', { serviceId: 'Highways' }),
    on('2021-06-10', 'CommentConsidered', { decision: 'Signs will be moved' }),
    on('2021-06-11', 'CommentOutcomeSent', { sentOn: day('2021-06-11') }),
    on('2021-06-11', 'CaseClosed', { finalStage: 0, outcome: 'CONSIDERED' }),
  ]);
  expect([comment.state.machine, stateName(comment.state)]).toEqual(['COMMENT', 'CLOSED']);
  const compliment = told([
    on('2021-06-01', 'ComplimentReceived', receipt('2021-06-01')),
    on('2021-06-02', 'ComplimentNotLogged', { failedCriteria: ['externalSource'] }),
  ]);
  expect([compliment.state.machine, stateName(compliment.state)]).toEqual(['COMPLIMENT', 'CLOSED_NOT_LOGGED']);
});

test('an Ombudsman reference runs on its own', () => {
  const referral = told([
    on('2021-06-01', 'LgscoReferralRecorded', { lgscoReference: '21 000 001', receivedOn: day('2021-06-01'), initiatedBy: 'COMPLAINANT' }),
    on('2021-06-02', 'LgscoEnquiryReceived', { enquiryId: 'E1', phase: 'INVESTIGATION', dueOn: day('2021-06-30') }),
    on('2021-06-28', 'LgscoEnquiryAnswered', { enquiryId: 'E1', answeredOn: day('2021-06-28') }),
    on('2021-09-01', 'LgscoDecisionRecorded', { decidedOn: day('2021-09-01'), outcome: 'UPHELD', remedies: [{ remedyId: 'R1', kind: 'APOLOGY', dueOn: day('2021-09-29') }] }),
    on('2021-09-02', 'LgscoRecommendationAccepted', { remedyId: 'R1' }),
    on('2021-09-10', 'LgscoRemedyCompleted', { remedyId: 'R1', doneOn: day('2021-09-10'), onTime: true }),
    on('2021-09-13', 'LgscoReferralClosed', { closedOn: day('2021-09-13') }),
  ], { state: noReferral, events: [] });
  expect(stateName(referral.state)).toBe('CLOSED');
});

test('the clock stops and runs beside the procedure', () => {
  const suspended = told([
    ...childrensComplaint.slice(0, 5),
    on('2021-06-03', 'ClockSuspended', { suspendedOn: day('2021-06-03'), reason: 'TRIBUNAL', reviewOn: day('2021-06-10'), toldOn: day('2021-06-03') }),
  ]);
  expect(isSuspended(suspended.state)).toBe(true);
  expect(workflow.deadlines(suspended.state).find(({ limit }) => limit.code === 'CSC-S1')).toMatchObject({ dueOn: undefined });
});

test('only steps the state has a place for are possible', () => {
  const { state } = told(childrensComplaint.slice(0, 6));
  expect(workflow.possibleEvents(state)).toEqual(expect.arrayContaining(['EscalatedToStage2', 'CaseClosed', 'ClockSuspended']));
  expect(workflow.possibleEvents(state)).not.toContain('AdjudicationIssued');
  expect(workflow.possibleEvents(state)).not.toContain('ComplaintWithdrawn');
  expect(workflow.possibleEvents(told(childrensComplaint).state)).toEqual(['NoteAdded', 'DocumentAttached', 'ReasonableAdjustmentRecorded', 'SafeguardingReferralMade', 'CorrectionRequested', 'RecordCorrected', 'CorrectionRefused']);
});
