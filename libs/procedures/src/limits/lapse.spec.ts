import { describe, expect, test } from '@jest/globals';
import { utcInstant } from '@redress/calendar';
import { caseFamily } from '../workflow/case-family.js';
import type { CaseState } from '../workflow/case-state.js';
import { workflowIn } from '../workflow/workflow.js';
import type { Facts } from '../facts/facts.js';
import { lawOf } from '../policy/law.js';
import { interviewHeld, notesAgreed, notesSent, received, acknowledged, stage1Answered, stage1Started, stage2Open } from '../../testing/chapters.js';
import { refusalOf, storyOf, told, waiting, workflow } from '../../testing/story.js';
import { wall, workflowBy } from '../../testing/lives.js';

describe('interview notes: the automatic five working days', () => {
  const given = told([...stage2Open('CSC', '2021-06-07'), ...interviewHeld('2021-06-10'), ...notesSent('2021-06-11', '2021-06-18')]);

  test('silence is answered at the instant the limit passed, however late the worker wakes (W34)', () => {
    const agreed = waiting('2021-06-25T08:00:00Z', given).events.at(-1);
    expect(agreed).toMatchObject({
      type: 'InterviewNotesAgreed', effectiveDate: '2021-06-18', occurredAt: '2021-06-18T23:00:00.000Z',
      payload: { interviewId: 'I1', agreement: 'DEEMED', agreedOn: '2021-06-18' },
    });
  });

  test('nothing lapses a millisecond before, and nothing twice', () => {
    expect(waiting('2021-06-18T22:59:59.999Z', given).events).toHaveLength(given.events.length);
    const once = waiting('2021-06-18T23:00:00Z', given);
    expect(waiting('2021-06-18T23:00:01Z', once).events).toHaveLength(once.events.length);
  });

  test('a reply on the due date is in time; a late worker lets no later one in', () => {
    expect(refusalOf(given, notesAgreed('2021-06-18'))).toBeUndefined();
    expect(refusalOf(given, notesAgreed('2021-06-21'))).toMatchObject({ code: 'ERR_NOTES_DEEMED_AGREED' });
  });

  test('notes sent before 1 June 2021 are only flagged, and may still be agreed', () => {
    const earlier = told([...stage2Open('CSC', '2021-05-04'), ...interviewHeld('2021-05-10'), ...notesSent('2021-05-11', '2021-05-18')]);
    const flagged = waiting('2021-05-20T08:00:00Z', earlier);
    expect(storyOf(flagged)).toContain('2021-05-19 DeadlineBreached');
    expect(refusalOf(flagged, notesAgreed('2021-05-24'))).toBeUndefined();
  });

  test('the date that the letter said stands, whatever day is proclaimed a holiday afterwards (2.5)', () => {
    const proclaimed = workflowBy({ holidays: new Set([...wall.holidays, '2021-06-15']), closureDays: new Set(['2021-06-16']) });
    expect(proclaimed.deadlines(given.state).find(({ limit: { code } }) => code === 'CSC-NOTES')).toMatchObject({ dueOn: '2021-06-18', passesAt: '2021-06-18T23:00:00.000Z' });
    expect(proclaimed.lapse(given.state, utcInstant('2021-06-18T23:00:00Z')).events).toMatchObject([{ type: 'InterviewNotesAgreed', payload: { agreedOn: '2021-06-18' } }]);
  });

  test('the next expiry is told in advance, so that a worker can sleep until then', () => {
    expect(workflow.nextExpiry(given.state)).toBe('2021-06-18T23:00:00.000Z');
  });
});

describe('breaches', () => {
  test('each is recorded once, at its own instant, in the order they passed', () => {
    const { events } = waiting('2021-08-01T00:00:00Z', told(received('CSC', '2021-06-01')));
    expect(events.filter(({ type }) => type === 'DeadlineBreached').map(({ occurredAt, payload }) => [occurredAt, 'code' in payload && payload.code])).toEqual([
      ['2021-06-04T23:00:00.000Z', 'CSC-ACK'],
      ['2021-06-15T23:00:00.000Z', 'CSC-S1'],
    ]);
  });

  test('a limit that starts with an expiry takes its place in the order', () => {
    const [first, later] = workflow.deadlines(told(received('CSC', '2021-06-01')).state).filter(({ limit }) => limit.onExpiry === 'BREACH');
    if (!first || !later) throw new Error("A child's complaint has two limits at the door.");
    const between = { ...first, deadlineId: 'CSC-ACK:2', passesAt: utcInstant('2021-06-10T23:00:00Z') };
    const deadlines = ({ breaches }: Facts) => [first, later, ...(Object.hasOwn(breaches, first.deadlineId) ? [between] : [])].map((each) => ({ ...each, breachRecorded: Object.hasOwn(breaches, each.deadlineId) }));
    const { events } = workflowIn<CaseState>({ ...caseFamily, deadlines }, lawOf()).lapse(told(received('CSC', '2021-06-01')).state, utcInstant('2021-08-01T00:00:00Z'));
    expect(events.map(({ payload }) => 'deadlineId' in payload && payload.deadlineId)).toEqual(['CSC-ACK:1', 'CSC-ACK:2', 'CSC-S1:1']);
  });

  test('a case that has ended owes nothing more', () => {
    const closed = told([
      ...received('CORPORATE', '2021-06-01'), ...acknowledged('2021-06-02'), stage1Started('2021-06-02'), stage1Answered('2021-06-10'),
      { type: 'CaseClosed', effectiveDate: stage1Answered('2021-07-30').effectiveDate, payload: { finalStage: 1, outcome: 'NOT_UPHELD' } },
    ]);
    expect(waiting('2022-01-01T00:00:00Z', closed).events).toHaveLength(closed.events.length);
    expect(workflow.nextExpiry(closed.state)).toBeUndefined();
  });
});
