import { describe, expect, it } from '@jest/globals';
import { londonDate } from '@redress/calendar';
import { assert, constant, date, integer, property } from 'fast-check';
import { dateInWords, dateOrMoment, dayInWords, momentInWords, shortDayInWords } from './dates.js';
import { instantInLondon } from './london-clock.js';
import { actorInWords, choiceInWords, stateInWords } from './names.js';
import { counted, plainWords, spacedWords } from './plain-words.js';
import { standingInWords } from './standing.js';

describe('days and moments', () => {
  it('are written as people in London say them', () => {
    expect(dateInWords('2021-01-04')).toBe('4 January 2021');
    expect(dayInWords('2021-06-18')).toBe('Friday 18 June 2021');
    expect(shortDayInWords('2021-06-18')).toBe('Fri 18 Jun 2021');
    expect(momentInWords('2021-06-18T23:30:00.000Z')).toBe('19 June 2021, 00:30');
    expect(momentInWords('2021-01-04T10:04:00.000Z')).toBe('4 January 2021, 10:04');
    expect(['2021-01-04', '2021-01-04T10:04:00.000Z'].map(dateOrMoment)).toEqual(['4 January 2021', '4 January 2021, 10:04']);
  });

  it('a day and a time by the clock in London are one instant, and read the same again', () => {
    assert(property(date({ min: new Date('2015-01-01'), max: new Date('2028-12-30'), noInvalidDate: true }), integer({ min: 0, max: 23 }), integer({ min: 0, max: 59 }), (day, hours, minutes) => {
      const text = day.toISOString().slice(0, 10);
      const shown = momentInWords(instantInLondon(londonDate(text), hours, minutes));
      // On one night a year the clock jumps over an hour that nobody can have seen.
      const skipped = hours === 1 && /-03-(?:2[5-9]|3[01])$/.test(text);
      if (!skipped) expect(shown).toBe(`${dateInWords(text)}, ${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`);
    }), { numRuns: 300, examples: [[new Date('2021-03-28'), 3, 0], [new Date('2021-10-31'), 1, 30], [new Date('2021-10-31'), 23, 59]] });
    assert(property(constant('2021-06-18'), (text) => instantInLondon(londonDate(text), 9, 30) === '2021-06-18T08:30:00.000Z'));
  });
});

describe('codes', () => {
  it.each([
    ['PARTIALLY_UPHELD', 'Partially upheld'], ['CSC', 'CSC'], ['LGSCO_DECIDED', 'LGSCO decided'], ['SEND', 'SEND'],
  ])('%s is said %s', (code, words) => expect(plainWords(code)).toBe(words));

  it.each([
    ['EscalatedToStage2', 'Escalated to stage 2'], ['Stage2InvestigationStarted', 'Stage 2 investigation started'], ['LgscoReferralRecorded', 'LGSCO referral recorded'], ['sentOn', 'Sent on'], ['elapsedNetWd', 'Elapsed net working days'],
  ])('%s is said %s', (name, words) => expect(spacedWords(name)).toBe(words));

  it.each([['S2_INVESTIGATING', 'Stage 2: investigating'], ['CLOSED', 'Closed'], ['AWAITING_PROCEDURE', 'Awaiting procedure']])('the state %s is said %s', (state, words) => {
    expect(stateInWords(state)).toBe(words);
  });

  it('a choice is said by its name where it has one', () => {
    expect(['ASC', 'WEB_FORM'].map(choiceInWords)).toEqual(['Adult social care', 'Web form']);
  });

  it('people are said by name and role, the timer as such', () => {
    expect(actorInWords({ userId: 'auditor', role: 'AUDITOR' })).toBe('Audrey Auditor, auditor');
    expect(actorInWords({ userId: 'system', role: 'SYSTEM' })).toBe('the timer');
  });

  it('numbers agree with what they count', () => {
    expect([0, 1, 2, 3651].map((number) => counted(number, 'case'))).toEqual(['0 cases', '1 case', '2 cases', '3,651 cases']);
  });

  it.each([
    [{ status: 'BREACHED', overdueBy: 1 }, 'Overdue', '1 working day late'],
    [{ status: 'AT_RISK', daysRemaining: 3 }, 'Due soon', '3 working days left'],
    [{ status: 'DUE_TODAY', daysRemaining: 0 }, 'Due today', undefined],
    [{ status: 'MET' }, 'Met', undefined],
  ] as const)('%j is said %s', (standing, text, days) => {
    const said = standingInWords(standing);
    expect([said.text, said.days]).toEqual([text, days]);
  });
});
