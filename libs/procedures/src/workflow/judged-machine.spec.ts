import { expect, test } from '@jest/globals';
import { startOfLondonDay } from '@redress/calendar';
import { NOT_HELD } from '../events/vocabulary.js';
import { acknowledged, extended, received, stage1Started } from '../../testing/chapters.js';
import { day, told, workflow } from '../../testing/story.js';

test('a date beyond the loaded calendar is refused as such, wherever in the machine it is asked for', () => {
  const { state } = told([...received('CSC', '2021-06-01'), ...acknowledged('2021-06-02'), stage1Started('2021-06-02')]);
  const extension = extended('2021-06-03', 'CSC-S1', '2021-06-15', '2041-06-17', { noticeSentOn: NOT_HELD });
  expect(workflow.verdict(state, extension, startOfLondonDay(day('2021-06-03')))).toMatchObject({ code: 'ERR_CALENDAR_HORIZON' });
});
