import { expect, test } from '@jest/globals';
import { londonDate, startOfLondonDay } from '@redress/calendar';
import { acknowledged, receipt, stage1Answered, stage1Started } from '../../testing/chapters.js';
import { day, on, refusalOf, told, workflow } from '../../testing/story.js';
import { NOT_HELD, type Held } from '../events/vocabulary.js';

/** Due on 15 June 2021, and it passes. */
const late = (summary: Held<string> = 'Nobody came') => told([
  on('2021-06-01', 'ComplaintReceived', receipt('2021-06-01', { summary, complainantType: 'PARENT' })), on('2021-06-01', 'ProcedureSelected', { procedure: 'CSC', reason: NOT_HELD }),
  ...acknowledged('2021-06-02'), stage1Started('2021-06-02'), on('2021-06-17', 'NoteAdded', { text: 'The file is lost' }),
]);
const noticed = (sentOn: string, more: object = {}) =>
  on(sentOn, 'DelayNoticeSent', { code: 'CSC-S1', sentOn: day(sentOn), reason: 'A flood', newDate: day('2021-06-30'), lgscoRightStated: true, ...more });
const tasks = ({ state }: ReturnType<typeof told>) => workflow.deadlines(state).filter(({ limit }) => limit.code === 'CSC-NOTICE').map(({ deadlineId, dueOn, metOn }) => [deadlineId, dueOn, metOn]);

test('3.14.3: what was missed is owed a notice within five working days, until it is sent', () => {
  expect(tasks(late())).toEqual([['CSC-NOTICE:CSC-S1:1', '2021-06-22', undefined]]);
  const after = told([noticed('2021-06-18')], late());
  expect(after.events.at(-1)).toMatchObject({ type: 'DelayNoticeSent', payload: { deadlineId: 'CSC-S1:1', clocksEnded: [{ deadlineId: 'CSC-NOTICE:CSC-S1:1', dueOn: '2021-06-22' }] } });
  expect(tasks(after)).toEqual([['CSC-NOTICE:CSC-S1:1', '2021-06-22', '2021-06-18']]);
  expect(refusalOf(after, noticed('2021-06-21'))).toMatchObject({ code: 'ERR_STATE', field: 'code' });
});

test('or until the stage is answered or left', () => {
  expect(tasks(told([stage1Answered('2021-06-18')], late()))).toEqual([]);
  expect(tasks(told([on('2021-06-18', 'EscalatedToStage2', { requestedOn: day('2021-06-18'), requestForm: 'WRITTEN' })], late()))).toEqual([]);
  expect(refusalOf(told([stage1Answered('2021-06-18')], late()), noticed('2021-06-21'))?.code).toBe('ERR_STATE');
});

test('an import owes none', () => {
  expect(tasks(late(NOT_HELD))).toEqual([]);
});

test.each<[string, object, string, string]>([
  ['of another limit', { code: 'CSC-ACK' }, 'ERR_STATE', 'code'],
  ['promising a day that has passed', { newDate: day('2021-06-17') }, 'ERR_PAST_APPOINTMENT', 'newDate'],
  ['silent about the Ombudsman', { lgscoRightStated: false }, 'ERR_RESPONSE_INCOMPLETE', 'lgscoRightStated'],
])('no notice %s', (_, more, code, field) => {
  expect(refusalOf(late(), noticed('2021-06-18', more))).toMatchObject({ code, field });
});

test('3.14.2: a suspension is owed a review on its day, until the clock is resumed', () => {
  const stopped = told([on('2021-06-10', 'ClockSuspended', { suspendedOn: day('2021-06-10'), reason: 'TRIBUNAL', reviewOn: day('2021-06-25'), toldOn: day('2021-06-10') })],
    told([...acknowledged('2021-06-02'), stage1Started('2021-06-02')], told([on('2021-06-01', 'ComplaintReceived', receipt('2021-06-01')), on('2021-06-01', 'ProcedureSelected', { procedure: 'CSC', reason: NOT_HELD })])));
  const reviews = ({ state }: ReturnType<typeof told>) => workflow.deadlines(state).filter(({ limit }) => limit.code === 'CSC-REVIEW').map(({ dueOn, metOn }) => [dueOn, metOn]);
  expect(reviews(stopped)).toEqual([['2021-06-25', undefined]]);
  expect(workflow.lapse(stopped.state, startOfLondonDay(londonDate('2021-07-30'))).events).toEqual([]);
  expect(reviews(told([on('2021-06-28', 'ClockResumed', { resumedOn: day('2021-06-28') })], stopped))).toEqual([['2021-06-25', '2021-06-28']]);
});
