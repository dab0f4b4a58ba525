import { expect, test } from '@jest/globals';
import { startOfLondonDay } from '@redress/calendar';
import { NOT_HELD } from '../events/vocabulary.js';
import { acknowledged, extended, received, stage1Started, stage2Open } from '../../testing/chapters.js';
import { day, on, refusalOf, told, workflow, type Told } from '../../testing/story.js';

test('a limit is not extended on a day before it began to run', () => {
  const given = told([...received('CORPORATE', '2021-06-01'), ...acknowledged('2021-06-02'), stage1Started('2021-06-02')]);
  const extension = (date: string) => extended(date, 'CORP-S1', '2021-06-29', '2021-07-05', { noticeSentOn: NOT_HELD });
  expect(refusalOf(given, extension('2021-06-01'), startOfLondonDay(day('2021-06-03')))).toBeUndefined();
  expect(refusalOf(given, extension('2021-05-31'), startOfLondonDay(day('2021-06-03')))).toMatchObject({ code: 'ERR_ORDER', field: 'effectiveDate' });
});

test('a later date may be granted while the clock is stopped; it hides again until the clock runs (T9)', () => {
  const given = told([
    ...stage2Open('CSC', '2021-04-12'),
    on('2021-04-20', 'ClockSuspended', { suspendedOn: day('2021-04-20'), reason: 'TRIBUNAL', reviewOn: day('2021-05-04'), toldOn: day('2021-04-20') }),
    extended('2021-04-26', 'CSC-S2-25', '2021-05-18', '2021-07-15'),
  ]);
  const dueOn = ({ state }: Told) => workflow.deadlines(state).find(({ limit }) => limit.code === 'CSC-S2-25')?.dueOn;
  expect(dueOn(given)).toBeUndefined();
  expect(dueOn(told([on('2021-05-04', 'ClockResumed', { resumedOn: day('2021-05-04') })], given))).toBe('2021-07-15');
});
