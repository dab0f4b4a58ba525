import { londonDate, utcInstant } from '@redress/calendar';
import { kindsUnder } from '@redress/histories';
import { workflowOf } from '@redress/procedures';
import { describe, expect, test } from '@jest/globals';
import { demonstrationRows, trackerRow, type TrackerCells } from '../../testing/tracker-files.js';
import { decideRow, type ImportedEvent } from './decide-row.js';
import type { Cells } from './row/columns.js';
import { rowOf } from './row/tracker-row.js';

const kinds = kindsUnder(workflowOf());
const childrens = 'CSC-2018-00002';
const corporate = demonstrationRows.find(({ procedure, stage2_completed_on: completedOn, interviews }) => procedure === 'CORPORATE' && completedOn !== '' && interviews === '') ?? {};
const adult = demonstrationRows.find(({ procedure, response_on: respondedOn }) => procedure === 'ASC' && respondedOn !== '') ?? {};

describe('a complaint', () => {
  test('of a child or a care leaver was offered an advocate; of a representative had consent; of another person, an interest', () => {
    const before = (complainantType: string) => typesOf(trackerRow(childrens, { complainant_type: complainantType })).slice(2, 5);
    expect(before('CHILD')).toEqual(['AdvocacyOffered', 'RepresentationAcknowledged', 'RepresentationAccepted']);
    expect(before('CARE_LEAVER')).toEqual(['AdvocacyOffered', 'RepresentationAcknowledged', 'RepresentationAccepted']);
    expect(before('REPRESENTATIVE')).toEqual(['RepresentationAcknowledged', 'RepresentativeConsentRecorded', 'RepresentationAccepted']);
    expect(before('OTHER_PERSON')).toEqual(['RepresentationAcknowledged', 'SufficientInterestDecided', 'RepresentationAccepted']);
  });

  test('that was acknowledged and then rejected was not accepted', () => {
    expect(typesOf(opened({ rejected_on: '2018-11-20', rejection_reason: 'NO_CONSENT' }, 'acknowledged_on'))).toEqual([
      'ComplaintReceived', 'ProcedureSelected', 'RepresentationAcknowledged', 'DeadlineBreached', 'RepresentationRejected',
    ]);
  });

  test('withdrawn leaves nothing owed', () => {
    expect(typesOf(opened({ withdrawn_on: '2018-11-08' }, 'acknowledged_on', 'stage1_started_on')).at(-1)).toBe('ComplaintWithdrawn');
  });

  test('still open owes what has fallen due up to the day of the import', () => {
    expect(storyOf(opened({}, 'acknowledged_on', 'stage1_started_on')).at(-1)).toBe('2018-11-20 DeadlineBreached');
  });

  test('may go to Stage 2 unanswered once Stage 1 is overdue', () => {
    const row = opened({ stage2_requested_on: '2018-11-21' }, 'acknowledged_on', 'stage1_started_on');
    expect(eventsOf(row).find(({ event }) => event.type === 'EscalatedToStage2')?.event.payload).toMatchObject({ route: 'STAGE1_OVERDUE' });
  });

  test('keeps a request for Stage 2 that came before the right to it, and counts from the right', () => {
    const escalation = (cells: TrackerCells) => eventsOf(trackerRow(childrens, cells)).find(({ event }) => event.type === 'EscalatedToStage2')?.event;
    expect(escalation({ stage2_requested_on: '2018-11-14' })).toMatchObject({ effectiveDate: '2018-11-15', payload: { requestedOn: '2018-11-14', countsFrom: '2018-11-15', route: 'AFTER_RESPONSE' } });
    expect(escalation({ stage1_responded_on: '2019-05-01' })).toMatchObject({ payload: { route: 'STAGE1_OVERDUE' } });
  });

  test('asked for a panel past the window: a waiver whose reason is not held', () => {
    const late = trackerRow(childrens, { stage3_requested_on: '2019-05-21' });
    expect(payloadOf(late, 'Stage3Requested')).toMatchObject({ requestedOn: '2019-05-21', waiver: 'NOT_HELD' });
    expect(payloadOf(trackerRow(childrens), 'Stage3Requested')).toEqual({ requestedOn: '2019-05-09', clocksEnded: [{ deadlineId: 'CSC-S3REQ:1', dueOn: expect.any(String) }] });
  });

  test('suspended moves its due dates by the working days it stood still', () => {
    const suspended = trackerRow(childrens, { suspended_on: '2019-01-07', resumed_on: '2019-01-21', suspension_reason: 'TRIBUNAL' });
    expect(payloadOf(trackerRow(childrens), 'Completed', 2)).toMatchObject({ stage: 2, dueOn: '2019-03-18', elapsedNetWd: 87 });
    expect(payloadOf(suspended, 'Completed', 2)).toMatchObject({ stage: 2, dueOn: '2019-04-01', elapsedNetWd: 77 });
  });

  test('a corporate Stage 2 was acknowledged by the next known day, and that limit does not run', () => {
    expect(payloadOf(corporate, 'ComplaintReceived')).toMatchObject({ limitsNotHeld: ['CORP-S2ACK'] });
    expect(payloadOf(corporate, 'Stage2Acknowledged')).toEqual({ sentOn: 'NOT_HELD' });
    expect(payloadOf(corporate, 'InvestigationReportSubmitted')).toEqual({
      investigatorId: 'NOT_HELD', draftSharedOn: 'NOT_HELD', findings: 'NOT_HELD', recommendations: 'NOT_HELD', noInterviewReason: 'NOT_HELD',
    });
  });

  test('of adult social care is answered in one stage, by a responder or an investigator', () => {
    expect(typesOf(adult)).toEqual(expect.arrayContaining(['ComplaintPlanAgreed', 'ResponderAssigned', 'ResponseIssued', 'Completed', 'CaseClosed']));
    const investigated = { ...adult, investigator: 'IO-01', investigator_assigned_on: adult.acknowledged_on ?? '' };
    expect(typesOf(investigated)).toContain('InvestigatorAssigned');
    expect(typesOf(investigated)).not.toContain('ResponderAssigned');
  });
});

describe('silence over interview notes', () => {
  const silent = (sentOn: string, reportOn: string) =>
    opened({
      received_on: '2021-04-01', acknowledged_on: '2021-04-06', stage1_started_on: '2021-04-06', stage1_responded_on: '2021-04-14', stage2_requested_on: '2021-04-20',
      statement_agreed_on: '2021-04-28', investigator: 'IO-1', investigator_assigned_on: '2021-04-28', independent_person: 'IP-1',
      independent_person_assigned_on: '2021-04-28', interviews: `2021-05-20/${sentOn}/`, report_submitted_on: reportOn,
    });

  test('from June 2021 is agreement when five working days have passed', () => {
    expect(storyOf(silent('2021-06-01', '2021-06-14'))).toContain('2021-06-08 InterviewNotesAgreed');
    expect(payloadOf(silent('2021-06-01', '2021-06-14'), 'InterviewNotesAgreed')).toMatchObject({ agreement: 'DEEMED' });
    expect(() => eventsOf(silent('2021-06-01', '2021-06-08'))).toThrow(expect.objectContaining({ code: 'ERR_INTERVIEWS_OPEN' }));
  });

  test('before, is only flagged; that the report followed shows that the notes were settled without a reply', () => {
    expect(storyOf(silent('2021-05-28', '2021-06-14'))).toEqual(expect.arrayContaining(['2021-06-08 DeadlineBreached', '2021-06-14 InterviewNotesFinalisedWithComments']));
  });

  test('agreed only after it had become agreement', () => {
    const late = { ...silent('2021-06-01', '2021-06-14'), interviews: '2021-05-20/2021-06-01/2021-06-09' };
    expect(() => eventsOf(late)).toThrow(expect.objectContaining({ code: 'ERR_NOTES_DEEMED_AGREED' }));
  });
});

describe('a comment and a compliment', () => {
  test('a comment that is closed went the way of a comment; the way is not held and its limit does not run', () => {
    const comment = demonstrationRows.find(({ kind, closed_on: closedOn }) => kind === 'COMMENT' && closedOn !== '') ?? {};
    expect(typesOf(comment).filter((type) => type !== 'DeadlineBreached')).toEqual([
      'CommentReceived', 'ProcedureSelected', 'RepresentationAcknowledged', 'CommentPassedToService', 'CommentConsidered', 'CommentOutcomeSent', 'CaseClosed',
    ]);
    expect(payloadOf(comment, 'CommentReceived')).toMatchObject({ limitsNotHeld: ['COMMENT-OUTCOME'] });
  });

  test('a compliment is logged when it meets all four criteria, else not; unassessed it waits', () => {
    const compliment = trackerRow('ASC-2015-02909');
    expect(typesOf(compliment)).toEqual(['ComplimentReceived', 'ProcedureSelected', 'ComplimentLogged', 'IndividualCongratulated', 'CaseClosed']);
    const criteria = { compliment_more_than_thanks: '', compliment_exceptional: '', compliment_external: '', compliment_independent: '' };
    expect(typesOf({ ...compliment, ...criteria, congratulated_on: '', closed_on: '' })).toEqual(['ComplimentReceived', 'ProcedureSelected']);
    const internal = { ...compliment, compliment_independent: 'NO', congratulated_on: '' };
    expect(payloadOf(internal, 'ComplimentNotLogged')).toEqual({ failedCriteria: ['independentOfAuthority'] });
    expect(typesOf(internal)).toHaveLength(3);
  });
});

/** The children's complaint with nothing but its receipt, the steps named and what is changed. */
function opened(changes: TrackerCells, ...kept: readonly string[]): TrackerCells {
  const receipt = ['ref', 'kind', 'procedure', 'service', 'team', 'subject', 'channel', 'received_on', 'complainant_type', 'complainant_name'];
  const row = Object.entries(trackerRow(childrens)).map(([column, cell]) => [column, [...receipt, ...kept].includes(column) ? cell : '']);
  return { ...(Object.fromEntries(row) as TrackerCells), ...changes };
}

function eventsOf(cells: TrackerCells): readonly ImportedEvent[] {
  return decideRow(rowOf(cells as Cells, londonDate('2026-11-23')), kinds, utcInstant('2026-11-23T10:00:00Z')).caseEvents;
}

function typesOf(cells: TrackerCells): readonly string[] {
  return eventsOf(cells).map(({ event }) => event.type);
}

function storyOf(cells: TrackerCells): readonly string[] {
  return eventsOf(cells).map(({ event }) => `${event.effectiveDate} ${event.type}`);
}

function payloadOf(cells: TrackerCells, type: string, occurrence = 1): unknown {
  return eventsOf(cells).filter(({ event }) => event.type === type)[occurrence - 1]?.event.payload;
}
