import { expect, test } from '@jest/globals';
import { acknowledged, escalated, received, stage1Answered, stage1Started, stage2Completed, stage2Open } from '../../testing/chapters.js';
import { day, told, workflow, type Told } from '../../testing/story.js';
import { standingOf } from './deadline-status.js';

const standing = ({ state }: Told, code: string, today: string) => {
  const deadline = workflow.deadlines(state).find(({ limit }) => limit.code === code);
  return deadline && standingOf(deadline, state.facts, day(today), workflow.law).status;
};
const answered = [...received('CORPORATE', '2021-06-01'), ...acknowledged('2021-06-02'), stage1Started('2021-06-02'), stage1Answered('2021-06-10')];

test('the twelve weeks are met by the Stage 1 answer until Stage 2 is asked for', () => {
  expect(standing(told(answered), 'CORP-12W', '2021-12-01')).toBe('MET');
  expect(standing(told([...answered, escalated('2021-06-14')]), 'CORP-12W', '2021-12-01')).toBe('BREACHED');
});

test('an acknowledgement of Stage 2 that was never sent is owed no longer than the response', () => {
  const open = told(stage2Open('CORPORATE', '2021-06-01'));
  expect(standing(open, 'CORP-S2ACK', '2021-06-14')).toBe('BREACHED');
  expect(standing(told(stage2Completed('CORPORATE', '2021-06-30'), open), 'CORP-S2ACK', '2021-07-01')).toBe('CANCELLED');
});
