import { expect, test } from '@jest/globals';
import { startOfLondonDay } from '@redress/calendar';
import { acknowledged, extended, received, resumed, stage1Answered, stage1Started, suspended } from '../../testing/chapters.js';
import { day, refusalOf, told } from '../../testing/story.js';

const atStage1 = [...received('CSC', '2021-06-01'), ...acknowledged('2021-06-02'), stage1Started('2021-06-02')];
const enteredOn = (date: string) => startOfLondonDay(day(date));

test('a recorded breach is not undone by a suspension from before; from the day after the due date the clock may be stopped', () => {
  const stopped = (from: string) => refusalOf(told(atStage1), suspended(from), enteredOn('2021-06-17'));
  expect(stopped('2021-06-15')).toMatchObject({ code: 'ERR_BREACH_RECORDED', field: 'suspendedOn', message: expect.stringContaining('15 June 2021') });
  expect(stopped('2021-06-16')).toBeUndefined();
});

test('the day of an extension is not covered by a suspension entered after it', () => {
  const given = told([...atStage1, extended('2021-06-08', 'CSC-S1', '2021-06-15', '2021-06-22')]);
  const stopped = (from: string) => refusalOf(given, suspended(from), enteredOn('2021-06-10'));
  expect(stopped('2021-06-08')).toMatchObject({ code: 'ERR_ORDER', message: expect.stringContaining('9 June 2021') });
  expect(stopped('2021-06-09')).toBeUndefined();
});

test('no day before an answer is covered by a suspension entered after it', () => {
  const given = told([...atStage1, stage1Answered('2021-06-08')]);
  const stopped = (from: string) => refusalOf(given, suspended(from), enteredOn('2021-06-10'));
  expect(stopped('2021-06-07')).toMatchObject({ code: 'ERR_ORDER' });
  expect(stopped('2021-06-08')).toBeUndefined();
});

test('an answer sent before a suspension and entered after it is taken', () => {
  const given = told([...atStage1, suspended('2021-06-09')]);
  expect(refusalOf(given, stage1Answered('2021-06-08'), enteredOn('2021-06-10'))).toBeUndefined();
  expect(refusalOf(told([resumed('2021-06-11')], given), stage1Answered('2021-06-08'), enteredOn('2021-06-14'))).toBeUndefined();
});
