import { describe, expect, test } from '@jest/globals';
import { startOfLondonDay, workingDayCalendar } from '@redress/calendar';
import { lawOf, workflowOf } from '../index.js';
import { NOT_HELD } from '../events/vocabulary.js';
import { acknowledged, escalated, extended, received, resumed, stage1Answered, stage1Started, stage2Open, suspended } from '../../testing/chapters.js';
import { day, on, refusalOf, told } from '../../testing/story.js';

test('a limit is not extended on a day before it began to run', () => {
  const given = told([...received('CORPORATE', '2021-06-01'), ...acknowledged('2021-06-02'), stage1Started('2021-06-02')]);
  const extension = (date: string) => extended(date, 'CORP-S1', '2021-06-29', '2021-07-05', { noticeSentOn: NOT_HELD });
  expect(refusalOf(given, extension('2021-06-01'), startOfLondonDay(day('2021-06-03')))).toBeUndefined();
  expect(refusalOf(given, extension('2021-05-31'), startOfLondonDay(day('2021-06-03')))).toMatchObject({ code: 'ERR_ORDER', field: 'effectiveDate' });
});

describe('while the clock is stopped', () => {
  const stopped = told([...stage2Open('CSC', '2021-04-12'), suspended('2021-04-20')]);
  const extension = (date: string) => extended(date, 'CSC-S2-25', '2021-05-18', '2021-07-15');

  test('no later date is granted, whichever day it is said to be from', () => {
    expect(refusalOf(stopped, extension('2021-04-26'))).toMatchObject({ code: 'ERR_STATE', message: expect.stringContaining('Resume it first') });
    expect(refusalOf(stopped, extension('2021-04-19'), startOfLondonDay(day('2021-04-26')))).toMatchObject({ code: 'ERR_STATE' });
  });

  test('nor afterwards, as of a day on which it stood still', () => {
    const again = told([resumed('2021-05-04')], stopped);
    expect(refusalOf(again, extension('2021-05-03'), startOfLondonDay(day('2021-05-05')))).toMatchObject({ code: 'ERR_STATE' });
    expect(refusalOf(again, extension('2021-05-04'), startOfLondonDay(day('2021-05-05')))).toBeUndefined();
  });

  test('a date that nothing stops may be moved', () => {
    const adult = told([
      ...received('ASC', '2021-06-01'), ...acknowledged('2021-06-02'), on('2021-06-03', 'ComplaintPlanAgreed', { responsePeriodEndsOn: day('2021-06-30'), manner: NOT_HELD }), suspended('2021-06-04'),
    ]);
    expect(refusalOf(adult, extended('2021-06-07', 'ASC-PLAN', '2021-06-30', '2021-07-14', { agreedByComplainant: true }))).toBeUndefined();
  });
});

describe('after its expiry', () => {
  const atStage1 = told([...received('CSC', '2021-06-01'), ...acknowledged('2021-06-02'), stage1Started('2021-06-02')]);

  test('a limit is not extended, not even as of a day before', () => {
    expect(refusalOf(atStage1, extended('2021-06-15', 'CSC-S1', '2021-06-15', '2021-06-25'))).toBeUndefined();
    expect(refusalOf(atStage1, extended('2021-06-15', 'CSC-S1', '2021-06-15', '2021-06-25'), startOfLondonDay(day('2021-06-16')))).toMatchObject({ code: 'ERR_EXTENSION_AFTER_EXPIRY' });
  });

  test('nor when the complainant is told only then', () => {
    const toldLate = extended('2021-06-14', 'CSC-S1', '2021-06-15', '2021-06-25', { noticeSentOn: day('2021-06-16') });
    expect(refusalOf(atStage1, toldLate)).toMatchObject({ code: 'ERR_EXTENSION_AFTER_EXPIRY' });
  });
});

describe('how far', () => {
  const closed = workflowOf(lawOf(workingDayCalendar({ closureDays: ['2021-12-29', '2021-12-30', '2021-12-31'].map(day) })));
  const open = told(stage2Open('CORPORATE', '2021-12-08'), undefined, closed);
  const to = (date: string) => extended('2021-12-13', 'CORP-S2', '2022-01-20', date);

  test("the cap is counted on the limit's own calendar, closure days and all", () => {
    expect(refusalOf(open, to('2022-02-17'), undefined, closed)).toBeUndefined();
    expect(refusalOf(open, to('2022-02-18'), undefined, closed)).toMatchObject({ code: 'ERR_EXTENSION_CAP', message: expect.stringContaining('17 February 2022') });
  });

  test('the new date is a working day of that calendar', () => {
    const early = told(stage2Open('CORPORATE', '2021-11-18'), undefined, closed);
    expect(refusalOf(early, extended('2021-11-22', 'CORP-S2', '2021-12-23', '2021-12-30'), undefined, closed)).toMatchObject({ code: 'ERR_EXTENSION_DATE' });
  });

  test('the statement is given more time once', () => {
    const setUp = told([...received('CSC', '2021-06-01'), ...acknowledged('2021-06-02'), stage1Started('2021-06-02'), stage1Answered('2021-06-08'), escalated('2021-06-09'), extended('2021-06-10', 'CSC-STMT', '2021-06-23', '2021-06-28')]);
    expect(refusalOf(setUp, extended('2021-06-11', 'CSC-STMT', '2021-06-28', '2021-07-05'))).toMatchObject({ code: 'ERR_EXTENSION_CAP' });
  });
});
