import { describe, expect, test } from '@jest/globals';
import { addDays, nextDay, startOfLondonDay } from '@redress/calendar';
import fc from 'fast-check';
import { acknowledged, adjudicated, escalated, extended, independentReportSubmitted, received, reportSubmitted, stage1Answered, stage1Started, stage2Open } from '../../testing/chapters.js';
import { day, on, refusalOf, told, workflow, type Told } from '../../testing/story.js';

/** What a person asks for is judged by the day they asked, however late that is decided or entered (domain.md 3.2.2 C5, C6, C17, C18; 3.4 K5). */

const answeredOn = '2021-06-01';
const inStage1 = (procedure: 'CSC' | 'CORPORATE') => [...received(procedure, '2021-05-19'), ...acknowledged('2021-05-19'), stage1Started('2021-05-19')];
const answered = (procedure: 'CSC' | 'CORPORATE') => told([...inStage1(procedure), stage1Answered(answeredOn)]);
const adjudicatedChildrens = told([...stage2Open('CSC', answeredOn), reportSubmitted(answeredOn), independentReportSubmitted(answeredOn), adjudicated(answeredOn)]);

const escalationRefused = (asked: string, decided: string, ground = 'LATE_REQUEST') =>
  on(decided, 'EscalationRefused', { requestedOn: day(asked), ground, explanation: 'Too late', lgscoRightStated: true });
const panelRefused = (asked: string, decided: string) => on(decided, 'Stage3Refused', { requestedOn: day(asked), reasonsGiven: 'None', explanation: 'Too late' });

/** Days after the answer: when it was asked for, and how many days later that was decided. */
const days = fc.record({ asked: fc.integer({ min: 0, max: 60 }), later: fc.integer({ min: 0, max: 120 }) });
const lastDay = workflow.law.calendar.addWorkingDays(day(answeredOn), 20) ?? day(answeredOn);

describe('refused as late only when it was asked for after the window', () => {
  test.each<[string, Told, (asked: string, decided: string) => ReturnType<typeof on>]>([
    ["Stage 2 of the children's procedure", answered('CSC'), escalationRefused],
    ['Stage 2 of the corporate procedure', answered('CORPORATE'), escalationRefused],
    ['a Review Panel', adjudicatedChildrens, panelRefused],
  ])('%s', (_, given, refused) => {
    fc.assert(fc.property(days, ({ asked, later }) => {
      const [askedOn, decidedOn] = [addDays(day(answeredOn), asked), addDays(day(answeredOn), asked + later)];
      expect(refusalOf(given, refused(askedOn, decidedOn))?.code).toBe(askedOn > lastDay ? undefined : 'ERR_INVALID_REFUSAL_GROUND');
    }), { numRuns: 150 });
  });

  test('a window that was extended ends when it was extended to', () => {
    const longer = told([extended('2021-06-21', 'CSC-S2REQ', '2021-06-29', '2021-07-13')], answered('CSC'));
    expect(refusalOf(longer, escalationRefused('2021-07-13', '2021-08-02'))).toMatchObject({ code: 'ERR_INVALID_REFUSAL_GROUND', message: expect.stringContaining('13 July 2021') });
    expect(refusalOf(longer, escalationRefused('2021-07-14', '2021-08-02'))).toBeUndefined();
  });

  test('on another ground at any time, and on no ground the law does not know', () => {
    expect(refusalOf(answered('CSC'), escalationRefused('2021-06-02', '2021-06-03', 'ALREADY_DECIDED'))).toBeUndefined();
    expect(refusalOf(answered('CSC'), escalationRefused('2021-06-02', '2021-06-03', 'NO_NEW_EVIDENCE'))).toMatchObject({ code: 'ERR_INVALID_REFUSAL_GROUND', field: 'ground', message: expect.stringContaining('late request') });
  });

  test('nothing is refused before it was asked for', () => {
    expect(refusalOf(answered('CSC'), escalationRefused('2021-06-04', '2021-06-03', 'ALREADY_DECIDED'))).toMatchObject({ code: 'ERR_ORDER', field: 'requestedOn' });
    expect(refusalOf(adjudicatedChildrens, panelRefused('2021-07-20', '2021-07-19'))).toMatchObject({ code: 'ERR_ORDER', field: 'requestedOn' });
  });
});

test('a Review Panel is granted without a waiver when it was asked for inside the window, however late that is entered', () => {
  fc.assert(fc.property(days, ({ asked, later }) => {
    const askedOn = addDays(day(answeredOn), asked);
    const refusal = refusalOf(adjudicatedChildrens, on(askedOn, 'Stage3Requested', { requestedOn: askedOn }), startOfLondonDay(addDays(askedOn, later)));
    expect(refusal?.code).toBe(askedOn > lastDay ? 'ERR_WINDOW_CLOSED' : undefined);
  }), { numRuns: 150 });
});

describe('Stage 2 asked for before there was a right to it is kept, and counts from the first day of the right', () => {
  const dueOn = { CSC: '2021-06-03', CORPORATE: '2021-06-17' } as const;
  const escalations = fc.record({ procedure: fc.constantFrom('CSC' as const, 'CORPORATE' as const), way: fc.constantFrom('ANSWERED' as const, 'AGREED' as const, 'OVERDUE' as const), asked: fc.integer({ min: 0, max: 40 }) });

  test('whatever gave the right, and whenever it was asked for', () => {
    fc.assert(fc.property(escalations, ({ procedure, way, asked }) => {
      const askedOn = addDays(day('2021-05-19'), asked);
      const right = way === 'OVERDUE' ? nextDay(day(dueOn[procedure])) : day('2021-05-26');
      const opened = {
        ANSWERED: [stage1Answered('2021-05-26')], AGREED: [on('2021-05-26', 'EarlyEscalationAgreed', { complainantAgreed: true, authorityAgreed: true })], OVERDUE: [],
      }[way];
      const from = askedOn > right ? askedOn : right;
      const given = told([...inStage1(procedure), ...opened]);
      const { state } = told([on(from, 'EscalatedToStage2', { requestedOn: askedOn, requestForm: 'ORAL' })], given);
      expect(state.facts.stage2).toMatchObject({ requestedOn: askedOn, countsFrom: from });
      expect(workflow.deadlines(state).filter(({ limit: { code } }) => ['CSC-STMT', 'CSC-TEAM', 'CSC-S2-OMB', 'CORP-S2ACK', 'CORP-S2'].includes(code)).map(({ startOn }) => startOn)).toEqual(procedure === 'CSC' ? [from, from, from] : [from, from]);
    }), { numRuns: 150 });
  });

  test('nobody asks before they complain, and no stage begins before the right to it', () => {
    expect(refusalOf(answered('CSC'), on(answeredOn, 'EscalatedToStage2', { requestedOn: day('2021-05-18'), requestForm: 'ORAL' }))).toMatchObject({ code: 'ERR_ORDER', field: 'requestedOn' });
    expect(refusalOf(answered('CSC'), on('2021-05-31', 'EscalatedToStage2', { requestedOn: day('2021-05-31'), requestForm: 'ORAL' }))?.code).toBe('ERR_ORDER');
    expect(refusalOf(told(inStage1('CSC')), escalated('2021-05-21'))?.code).toBe('ERR_STAGE1_OPEN');
  });
});
