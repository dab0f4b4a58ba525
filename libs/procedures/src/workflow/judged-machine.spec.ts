import { expect, test } from '@jest/globals';
import { startOfLondonDay } from '@redress/calendar';
import { NOT_HELD } from '../events/vocabulary.js';
import { acknowledged, received, stage1Started } from '../../testing/chapters.js';
import { day, on, told, workflow } from '../../testing/story.js';

test('a date beyond the loaded calendar is refused as such, wherever in the machine it is asked for', () => {
  const { state } = told([...received('CSC', '2021-06-01'), ...acknowledged('2021-06-02'), stage1Started('2021-06-02')]);
  const extension = on('2021-06-03', 'DeadlineExtended', { code: 'CSC-S1', from: day('2021-06-15'), to: day('2041-06-17'), reason: 'COMPLEX', noticeSentOn: NOT_HELD });
  expect(() => workflow.verdict(state, extension, startOfLondonDay(day('2021-06-03')))).toThrow(expect.objectContaining({ code: 'ERR_CALENDAR_HORIZON' }));
});
