import { describe, expect, test } from '@jest/globals';
import { addDays, englandAndWales, extendBankHolidays, londonDate, readBankHolidays, startOfLondonDay, workingDayCalendar } from '@redress/calendar';
import fc from 'fast-check';
import { lawOf, noCase, NOT_HELD, noReferral, workflowOf, type ProposedEvent } from '../index.js';
import {
  acknowledged, escalated, extended, received, stage1Answered, stage1Started, stage2Completed, stage2Open,
  suspended,
} from '../../testing/chapters.js';
import { day, on, refusalOf, told, workflow, type Told } from '../../testing/story.js';
import { atRiskFrom, standingOf } from './deadline-status.js';

/** The calendar ends with 2028. */
const standings = ({ state }: Told, today: string, by = workflow) =>
  Object.fromEntries(by.deadlines(state).map((deadline) => [deadline.deadlineId, { dueOn: deadline.dueOn, ...standingOf(deadline, state.facts, day(today), by.law) }]));

describe('a receipt near the end of the calendar', () => {
  const adult = told([...received('ASC', '2028-12-27'), ...acknowledged('2028-12-28')]);

  test('is taken; what cannot be computed yet says what to load, and the rest goes on', () => {
    expect(standings(adult, '2028-12-29')).toMatchObject({
      'ASC-ACK:1': { status: 'MET' },
      'ASC-PLAN:1': { dueOn: undefined, status: 'NOT_COMPUTABLE', missingYear: 2029 },
      'ASC-6M:1': { dueOn: '2029-06-26', status: 'ON_TRACK' },
    });
  });

  test('can be read when the year has turned and nobody has loaded it: counts of days are left out', () => {
    const open = told(received('CSC', '2028-12-15'));
    expect(standings(open, '2029-02-01')).toEqual({
      'CSC-ACK:1': { dueOn: '2028-12-20', status: 'BREACHED' }, 'CSC-S1:1': { dueOn: undefined, status: 'NOT_COMPUTABLE', missingYear: 2029 },
    });
    expect(workflow.nextExpiry(told(received('CSC', '2028-12-29')).state)).toBeUndefined();
  });

  test('has its dates once the holidays are loaded', () => {
    const events = ['2029-01-01', '2029-03-30', '2029-04-02', '2029-05-07', '2029-05-28', '2029-08-27', '2029-12-25', '2029-12-26'].map((date) => ({ title: 'Bank holiday', date }));
    const later = readBankHolidays({ 'england-and-wales': { division: 'england-and-wales', events } });
    const loaded = workflowOf(lawOf(workingDayCalendar({ bankHolidays: extendBankHolidays(englandAndWales, later) })));
    expect(standings(adult, '2028-12-29', loaded)).toMatchObject({ 'ASC-PLAN:1': { dueOn: '2029-02-01', status: 'ON_TRACK', daysRemaining: 23 } });
  });

  test('whatever is received, and whenever it is read, it can be read', () => {
    const kinds: readonly ((date: string) => readonly ProposedEvent[])[] = [
      (date) => received('CSC', date), (date) => received('CSC', date, 'OTHER_PERSON'), (date) => received('ASC', date), (date) => received('CORPORATE', date),
      (date) => [...received('CORPORATE', date), ...acknowledged(date), stage1Started(date), stage1Answered(date), escalated(date)],
      (date) => [...stage2Open('CSC', date), ...stage2Completed('CSC', date), on(date, 'Stage3Requested', { requestedOn: day(date) })],
      (date) => [...stage2Open('CORPORATE', date), suspended(date)],
      (date) => [on(date, 'LgscoReferralRecorded', { lgscoReference: '28 000 001', receivedOn: day(date), initiatedBy: 'COMPLAINANT' }), on(date, 'LgscoEnquiryReceived', { enquiryId: 'E1', phase: 'ASSESSMENT', dueOn: NOT_HELD })],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 400 }), (kind, before, after) => {
        const receivedOn = addDays(londonDate('2028-12-31'), -before);
        const facts = kind(receivedOn);
        const given = told(facts, facts[0]?.type === 'LgscoReferralRecorded' ? { state: noReferral, events: [] } : undefined);
        for (const deadline of workflow.deadlines(given.state)) {
          expect(deadline.dueOn === undefined).toBe(deadline.undated !== undefined);
          expect(standingOf(deadline, given.state.facts, addDays(receivedOn, after), workflow.law).status).toMatch(/^[A-Z_]+$/);
          atRiskFrom(deadline, given.state.facts, workflow.law);
        }
        expect(workflow.lapse(given.state, startOfLondonDay(addDays(receivedOn, after))).state.machine).toBe(given.state.machine);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a date somebody chose', () => {
  const adult = told([...received('ASC', '2028-07-03'), ...acknowledged('2028-07-04')]);
  const panel = told([...stage2Open('CSC', '2028-09-01'), ...stage2Completed('CSC', '2028-10-02'), on('2028-10-03', 'Stage3Requested', { requestedOn: day('2028-10-03') }), on('2028-10-04', 'PanelAppointed', { chairId: 'PN-1', memberIds: ['PN-2', 'PN-3'] })]);
  const referral = told([on('2028-07-03', 'LgscoReferralRecorded', { lgscoReference: '28 000 001', receivedOn: day('2028-07-03'), initiatedBy: 'COMPLAINANT' })], { state: noReferral, events: [] });

  test.each([
    ['an agreed plan', adult, on('2028-07-05', 'ComplaintPlanAgreed', { responsePeriodEndsOn: day('2029-01-03'), manner: NOT_HELD }), 'responsePeriodEndsOn'],
    ['a plan set by the authority', adult, on('2028-07-05', 'ComplaintPlanSetByAuthority', { responsePeriodEndsOn: day('2029-01-03'), reason: 'No reply' }), 'responsePeriodEndsOn'],
    ['the day of a panel', panel, on('2028-10-04', 'PanelDateSet', { panelOn: day('2029-01-10'), agreedLater: true }), 'panelOn'],
    ["the date in the Ombudsman's letter", referral, on('2028-07-05', 'LgscoEnquiryReceived', { enquiryId: 'E1', phase: 'ASSESSMENT', dueOn: day('2029-01-03') }), 'dueOn'],
  ] as const)('is refused where the calendar does not reach it: %s', (_, given, fact, field) => {
    expect(refusalOf(given, fact)).toMatchObject({ code: 'ERR_CALENDAR_HORIZON', field, message: expect.stringContaining('load the bank holidays for 2029') });
  });

  test('and an extension, by the days it would have to count', () => {
    const atStage2 = told(stage2Open('CORPORATE', '2028-12-01'));
    expect(refusalOf(atStage2, extended('2028-12-11', 'CORP-S2', '2029-01-10', '2029-01-15'))).toMatchObject({ code: 'ERR_CALENDAR_HORIZON', message: expect.stringContaining('for 2029') });
    expect(refusalOf(atStage2, extended('2028-12-11', 'CORP-S2', '2029-01-10', '2028-12-28'))).toMatchObject({ code: 'ERR_EXTENSION_DATE', message: expect.stringContaining('31 December 2028') });
  });

  test('is taken where no due date hangs on it', () => {
    const given = told([...stage2Open('CSC', '2028-10-02'), on('2028-10-03', 'InterviewPlanned', { interviewId: 'I1', interviewee: NOT_HELD, consentRecorded: true })]);
    expect(refusalOf(given, on('2028-10-03', 'InterviewScheduled', { interviewId: 'I1', on: day('2029-01-09') }))).toBeUndefined();
  });
});

test('what is older than the calendar is refused at once, and nothing of it can be read wrong later', () => {
  expect(refusalOf({ state: noCase, events: [] }, received('CSC', '2014-12-31')[0] ?? suspended('2014-12-31'))).toMatchObject({ code: 'ERR_CALENDAR_HORIZON', message: expect.stringContaining('for 2014') });
});
