import { expect, test } from '@jest/globals';
import { englandAndWales, startOfLondonDay, type BankHoliday } from '@redress/calendar';
import { calendarWorkflowOf, lawOf, presetCalendar, type ProposedEvent } from '../index.js';
import { day } from '../../testing/story.js';

const workflow = calendarWorkflowOf(lawOf());
const holiday = (date: string): BankHoliday => ({ date: day(date), title: 'Bank holiday', substitute: false });
const known = (year: number) => englandAndWales.holidays.filter(({ date }) => date.startsWith(`${year}-`));
const invented = (year: number) => ['01-01', '03-30', '04-02', '05-07', '05-28', '08-27', '12-25', '12-26'].map((monthAndDay) => holiday(`${year}-${monthAndDay}`));

const update = (firstYear: number, lastYear: number, holidays: readonly BankHoliday[]): ProposedEvent =>
  ({ type: 'CalendarUpdated', effectiveDate: day('2027-06-01'), payload: { firstYear, lastYear, holidays, sha256: 'x' } });
const refusal = (proposal: ProposedEvent) => workflow.verdict(presetCalendar, proposal, startOfLondonDay(day('2027-06-01')));

test('the year that follows is added, alone or with those that are known', () => {
  const decided = workflow.decide(presetCalendar, [update(2028, 2029, [...known(2028), ...invented(2029)])], startOfLondonDay(day('2027-06-01')));
  expect(decided.state.facts.bankHolidays).toMatchObject({ firstYear: 2015, lastYear: 2029 });
  expect(refusal(update(2029, 2029, invented(2029)))).toBeUndefined();
});

test('a day ahead may be moved, as by a proclamation, and a day that has been may be added', () => {
  expect(refusal(update(2028, 2028, [...known(2028).filter(({ date }) => date !== '2028-05-29'), holiday('2028-06-02')]))).toBeUndefined();
  expect(refusal(update(2027, 2027, [...known(2027), holiday('2027-05-10')].toSorted((one, other) => (one.date < other.date ? -1 : 1))))).toBeUndefined();
});

test.each([
  ['a gap between the years', update(2030, 2030, invented(2030)), 'ERR_VALIDATION', 'the holidays are loaded until 2028'],
  ['a day that has been taken away', update(2027, 2027, known(2027).filter(({ date }) => date !== '2027-05-03')), 'ERR_CALENDAR_HISTORY', 'leaves out 3 May 2027'],
  ['nothing new', update(2028, 2028, known(2028)), 'ERR_ALREADY_DONE', 'the calendar ends with 2028'],
])('%s is refused', (_, proposal, code, words) => {
  expect(refusal(proposal)).toMatchObject({ code, message: expect.stringContaining(words) });
});
