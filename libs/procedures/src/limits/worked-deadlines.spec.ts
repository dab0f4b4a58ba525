import { describe, expect, test } from '@jest/globals';
import { londonDateOf, passesAt, startOfLondonDay, utcInstant, workingDayCalendar } from '@redress/calendar';
import { lawOf, notesDueOn, workflowOf, type Procedure, type ProposedEvent, type Workflow } from '../index.js';
import { adjudicated, acknowledged, extended, independentReportSubmitted, interviewHeld, panelArranged, panelHeld, panelReported, receipt, received, reportSubmitted, stage1Answered, stage1Started, stage2Open } from '../../testing/chapters.js';
import { day, on, told, workflow } from '../../testing/story.js';

/** domain.md section 5, each example lived through the procedure that the limit belongs to. */

function dueOn(facts: readonly ProposedEvent[], code: string, by: Workflow = workflow) {
  return by.deadlines(told(facts, undefined, by).state).find(({ limit }) => limit.code === code)?.dueOn;
}

const stage1 = (procedure: Procedure, date: string) => [...received(procedure, date), ...acknowledged(date), stage1Started(date)];
const notesSent = (date: string) => [
  ...stage2Open('CSC', date), ...interviewHeld(date),
  on(date, 'InterviewNotesDrafted', { interviewId: 'I1' }),
  on(date, 'InterviewNotesSent', { interviewId: 'I1', sentOn: day(date), round: 1, dueOn: notesDueOn(day(date), workflow.law), recipient: 'INTERVIEWEE' }),
];
const panelRequested = (date: string) => [
  ...stage2Open('CSC', date), reportSubmitted(date), independentReportSubmitted(date), adjudicated(date), on(date, 'Stage3Requested', { requestedOn: day(date) }),
];
const panelMet = (date: string) => [...panelRequested(date), ...panelArranged(date, date), panelHeld(date)];
const reportedByPanel = (date: string) => [...panelMet(date), panelReported(date)];

describe('a limit from a day', () => {
  test.each([
    ['W01', 'CSC-S1', stage1('CSC', '2021-03-22'), '2021-04-07'],
    ['W03', 'CSC-NOTES', notesSent('2021-12-21'), '2021-12-30'],
    ['W04', 'CSC-S2-25', stage2Open('CSC', '2022-05-18'), '2022-06-24'],
    ['W05', 'CSC-S2-65', stage2Open('CSC', '2022-07-01'), '2022-10-04'],
    ['W06', 'CSC-S2-65', stage2Open('CSC', '2023-03-20'), '2023-06-26'],
    ['W07', 'CSC-S1', stage1('CSC', '2020-04-27'), '2020-05-12'],
    ['W08', 'CSC-S1', stage1('CSC', '2021-05-01'), '2021-05-17'],
    ['W09', 'CSC-NOTES', notesSent('2021-06-11'), '2021-06-18'],
    ['W10', 'ASC-ACK', received('ASC', '2023-04-06'), '2023-04-13'],
    ['W11', 'ASC-ACK', received('ASC', '2020-12-24'), '2020-12-31'],
    ['W12', 'ASC-ACK', received('ASC', '2022-12-23'), '2022-12-30'],
    ['W13', 'CORP-S2', stage2Open('CORPORATE', '2021-06-14'), '2021-07-19'],
    ['W14', 'CORP-S2', stage2Open('CORPORATE', '2021-12-08'), '2022-01-17'],
    ['W16', 'CSC-S3-PANEL', panelRequested('2021-11-22'), '2022-01-06'],
    ['W17', 'CSC-S3-REPORT', panelMet('2024-03-26'), '2024-04-04'],
    ['W18', 'CSC-S3-RESP', reportedByPanel('2023-04-24'), '2023-05-17'],
    ['W19', 'CSC-S2REQ', [...stage1('CSC', '2022-12-09'), stage1Answered('2022-12-09')], '2023-01-11'],
    ['W20', 'CSC-NOTES', notesSent('2024-02-26'), '2024-03-04'],
    ['W21', 'CSC-S2-65', stage2Open('CSC', '2021-06-01'), '2021-09-01'],
    ['W22', 'CSC-S2-25', stage2Open('CSC', '2025-04-14'), '2025-05-22'],
    ['W24, under the Code', 'CORP-ACK', received('CORPORATE', '2026-12-21'), '2026-12-30'],
    ['W25, under the Code', 'CORP-S1', [...received('CORPORATE', '2026-12-21'), ...acknowledged('2026-12-22')], '2027-01-08'],
    ['W36', 'ASC-6M', received('ASC', '2021-03-15'), '2021-09-14'],
    ['W37', 'ASC-6M', received('ASC', '2021-08-31'), '2022-02-28'],
    ['W38', 'ASC-6M', received('ASC', '2021-03-01'), '2021-08-31'],
  ] as const)('%s: %s', (_, code, facts, expected) => {
    expect(dueOn(facts, code)).toBe(expected);
  });

  test('W15: council closure days move a council limit, and no statutory one', () => {
    const closed = workflowOf(lawOf(workingDayCalendar({ closureDays: ['2021-12-29', '2021-12-30', '2021-12-31'].map(day) })));
    expect(dueOn(stage2Open('CORPORATE', '2021-12-08'), 'CORP-S2', closed)).toBe('2022-01-20');
    expect(dueOn(stage2Open('CSC', '2021-12-08'), 'CSC-S2-25', closed)).toBe('2022-01-17');
  });

  test('W02: extended, twenty days are counted from the start and not from the extension', () => {
    const extension = (to: string) => extended('2021-03-30', 'CSC-S1', '2021-04-07', to);
    expect(dueOn([...stage1('CSC', '2021-03-22'), extension('2021-04-21')], 'CSC-S1')).toBe('2021-04-21');
    expect(() => told([...stage1('CSC', '2021-03-22'), extension('2021-04-22')])).toThrow('21 April 2021');
  });

  test('W26: suspended from 10 May, resumed on 21 June', () => {
    const suspended = [
      ...stage2Open('CSC', '2021-04-12'),
      on('2021-05-10', 'ClockSuspended', { suspendedOn: day('2021-05-10'), reason: 'TRIBUNAL', reviewOn: day('2021-06-04'), toldOn: day('2021-05-10') }),
    ];
    expect(dueOn(suspended, 'CSC-S2-65')).toBeUndefined();
    expect(dueOn([...suspended, on('2021-06-21', 'ClockResumed', { resumedOn: day('2021-06-21') })], 'CSC-S2-65')).toBe('2021-08-24');
  });
});

describe('a limit from the moment of receipt', () => {
  test.each([
    ['W27', 'CORPORATE', 'CORP-S1', '2021-06-11T17:30:00Z', '2021-06-14', '2021-07-12'],
    ['W28', 'CORPORATE', 'CORP-S1', '2021-06-11T15:59:00Z', '2021-06-11', '2021-07-09'],
    ['W29', 'CSC', 'CSC-S1', '2021-07-15T23:30:00Z', '2021-07-16', '2021-07-30'],
    ['W30', 'CSC', 'CSC-S1', '2021-03-28T00:30:00Z', '2021-03-28', '2021-04-13'],
    ['W31', 'CSC', 'CSC-S1', '2021-03-28T23:30:00Z', '2021-03-29', '2021-04-14'],
    ['W32', 'CSC', 'CSC-S1', '2021-10-31T23:30:00Z', '2021-10-31', '2021-11-12'],
    ['W33', 'CORPORATE', 'CORP-S1', '2021-12-25T10:00:00Z', '2021-12-29', '2022-01-27'],
  ] as const)('%s: %s, %s from %s runs from %s to %s', (_, procedure, code, moment, startOn, expected) => {
    const receivedAt = utcInstant(moment);
    const receivedOn = londonDateOf(receivedAt);
    const { state } = told([
      { type: 'ComplaintReceived', effectiveDate: receivedOn, payload: receipt(receivedOn, { receivedAt }) },
      on(receivedOn, 'ProcedureSelected', { procedure, reason: 'By its subject' }),
    ]);
    expect(workflow.deadlines(state).find(({ limit }) => limit.code === code)).toMatchObject({ startOn, dueOn: expected });
  });
});

test.each([
  ['W34', '2021-06-11', '2021-06-18T23:00:00.000Z'],
  ['W35', '2021-12-21', '2021-12-31T00:00:00.000Z'],
])('%s: notes sent on %s are deemed agreed at %s', (_, sentOn, instant) => {
  const { state } = told(notesSent(sentOn));
  const deadline = workflow.deadlines(state).find(({ limit }) => limit.code === 'CSC-NOTES');
  expect(deadline?.passesAt).toBe(instant);
  expect(deadline?.dueOn && passesAt(deadline.dueOn)).toBe(instant);
  expect(workflow.lapse(state, utcInstant(instant)).events.find(({ type }) => type === 'InterviewNotesAgreed')?.occurredAt).toBe(instant);
  expect(workflow.lapse(state, startOfLondonDay(day(sentOn))).events).toEqual([]);
});
