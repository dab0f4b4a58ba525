import { expect, test } from '@jest/globals';
import { startOfLondonDay } from '@redress/calendar';
import { NOT_HELD } from '../events/vocabulary.js';
import { acknowledged, received, stage1Started } from '../../testing/chapters.js';
import { day, on, refusalOf, told } from '../../testing/story.js';

test('a limit is not extended on a day before it began to run', () => {
  const given = told([...received('CORPORATE', '2021-06-01'), ...acknowledged('2021-06-02'), stage1Started('2021-06-02')]);
  const extended = (date: string) => on(date, 'DeadlineExtended', { code: 'CORP-S1', from: day('2021-06-29'), to: day('2021-07-05'), reason: 'COMPLEX', noticeSentOn: NOT_HELD });
  expect(refusalOf(given, extended('2021-06-01'), startOfLondonDay(day('2021-06-03')))).toBeUndefined();
  expect(refusalOf(given, extended('2021-05-31'), startOfLondonDay(day('2021-06-03')))).toMatchObject({ code: 'ERR_ORDER', field: 'effectiveDate' });
});
