import { describe, expect, it } from '@jest/globals';
import { dateInWords, londonDate, momentInWords } from '@redress/calendar';
import { assert, constant, date, integer, property } from 'fast-check';
import { dateOrMoment } from './dates.js';
import { instantInLondon } from './london-clock.js';
import { standingInWords } from './standing.js';

describe('days and moments', () => {
  it('in a template are written as what they are', () => {
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

describe('standings', () => {
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
