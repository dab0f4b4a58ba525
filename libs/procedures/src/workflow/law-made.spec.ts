import { expect, test } from '@jest/globals';
import { startOfLondonDay } from '@redress/calendar';
import { acknowledged, interviewHeld, notesSent, received, stage1Started, stage2Completed, stage2Open } from '../../testing/chapters.js';
import { day, on, told, workflow, type Told } from '../../testing/story.js';
import type { ProposedEvent } from '../events/domain-event.js';
import { asProposed, followsOfItself } from './follows-of-itself.js';

/** What the law makes of a fact proposed on its own day. */
const lawMade = ({ state }: Told, fact: ProposedEvent) => workflow.placed(state, fact, startOfLondonDay(fact.effectiveDate)).payload;

test.each([['2021-06-11', '2021-06-18'], ['2021-12-21', '2021-12-30']])('notes sent on %s are due five working days later, on %s (W03)', (sentOn, dueOn) => {
  const notes = on(sentOn, 'InterviewNotesSent', { interviewId: 'I1', sentOn: day(sentOn), round: 1, recipient: 'INTERVIEWEE' });
  expect(lawMade(told(stage2Open('CSC', '2021-06-01')), notes)).toMatchObject({ dueOn });
});

const extension = on('2021-06-16', 'DeadlineExtended', { code: 'CORP-S1', to: day('2021-07-02'), reason: 'COMPLEX', noticeSentOn: day('2021-06-16') });
const inProgress = told([...received('CORPORATE', '2021-06-01'), ...acknowledged('2021-06-02'), stage1Started('2021-06-02')]);

test('an extension names the clock it extends, and the day that was due', () => {
  expect(lawMade(inProgress, extension)).toMatchObject({ deadlineId: 'CORP-S1:1', from: '2021-06-29', to: '2021-07-02' });
});

test('what somebody states in place of the law is not believed', () => {
  const wrong = { ...extension, payload: { ...extension.payload, from: day('2021-01-01'), deadlineId: 'CORP-S1:7' } } as ProposedEvent;
  expect(lawMade(inProgress, wrong)).toEqual(lawMade(inProgress, extension));
});

test('a history tells what was brought from what followed of itself', () => {
  const { events } = told([...stage2Open('CSC', '2021-06-07'), ...interviewHeld('2021-06-10'), ...notesSent('2021-06-11', '2021-06-18'), ...stage2Completed('CSC', '2021-07-30')]);
  expect([...new Set(events.filter(followsOfItself).map(({ type }) => type))].toSorted()).toEqual(['Completed', 'DeadlineBreached', 'InterviewNotesAgreed', 'Stage2InvestigationStarted']);
  const brought = events.filter((event) => !followsOfItself(event)).map(asProposed);
  expect(brought.filter(({ payload }) => 'clocksEnded' in payload)).toEqual([]);
  expect(told(brought).events).toEqual(events);
});
