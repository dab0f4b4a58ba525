import { describe, expect, test } from '@jest/globals';
import { londonDate, utcInstant, type UtcInstant } from '@redress/calendar';
import { createInMemoryEventStore, type RecordedEvent } from '@redress/event-store';
import { actorWho } from '@redress/identity/testing';
import { lawOf, presets, stateName, workflowOf, type DomainEvent, type Policy } from '@redress/procedures';
import { acknowledged, interviewHeld, notesSent, on, received, stage1Started, stage2Completed, stage2Open, told } from '@redress/procedures/testing';
import { commitOf } from './commit-of.js';
import { kindsUnder } from './kinds.js';
import { live } from './live.js';

const actor = actorWho('CASE_WORKER', 'tester');
const workflow = workflowOf();
const { CASE } = kindsUnder(workflow);

/** The events as a store has them, each recorded at the instant it happened. */
async function recordedAsTheyHappened(events: readonly DomainEvent[]): Promise<readonly RecordedEvent[]> {
  let now = new Date(until);
  const store = createInMemoryEventStore({ clock: { now: () => now } });
  for (const [revision, event] of events.entries()) {
    now = new Date(event.occurredAt);
    await store.append(commitOf({ commandId: `c${revision}`, correlationId: 'case-1', law: workflow.law }, [{ streamId: 'case-1', revision, events: [{ event, by: actor }] }]));
  }
  return Array.fromAsync(store.readStream('case-1'));
}

const day = londonDate;
const until = utcInstant('2021-08-01T00:00:00Z');
const investigated = told([...stage2Open('CSC', '2021-06-07'), ...interviewHeld('2021-06-10'), ...notesSent('2021-06-11', '2021-06-18'), ...stage2Completed('CSC', '2021-07-30')]);
const extended = told([
  ...received('CORPORATE', '2021-06-01'), ...acknowledged('2021-06-02'), stage1Started('2021-06-02'),
  on('2021-06-16', 'DeadlineExtended', { code: 'CORP-S1', to: day('2021-07-12'), reason: 'COMPLEX', noticeSentOn: day('2021-06-16') }),
]);

describe('replayed', () => {
  test('a history leads to the state it was decided to', async () => {
    const recorded = await recordedAsTheyHappened(investigated.events);
    expect(live(CASE, recorded)).toEqual({ state: investigated.state, events: recorded, corrections: new Map(), story: investigated.events, refused: [] });
  });

  test.each([
    ['up to a revision', { revision: 2 }, 2, 'RECEIVED'],
    ['as known before it was acknowledged', { asKnownAt: utcInstant('2021-06-01T12:00:00Z') }, 2, 'RECEIVED'],
    ['as it was on the day of its acknowledgement', { asAt: day('2021-06-02') }, 5, 'S1_IN_PROGRESS'],
    ['before anything', { asAt: day('2021-05-31') }, 0, 'NONE'],
  ])('%s', async (_, options, events, state) => {
    const lived = live(CASE, await recordedAsTheyHappened(extended.events), options);
    expect([lived.events.length, stateName(lived.state)]).toEqual([events, state]);
  });

  test('as at a date, what does not follow without a later fact is left out; damage is not', async () => {
    const recorded = (await recordedAsTheyHappened(extended.events)).filter(({ type }) => type !== 'Stage1Started');
    const gap = recorded.filter(({ type }) => type !== 'ProcedureSelected');
    expect(live(CASE, gap, { asAt: day('2021-06-30') }).events.map(({ type }) => type)).toEqual(['ComplaintReceived']);
    expect(() => live(CASE, gap)).toThrow(expect.objectContaining({ code: 'ERR_HISTORY_DAMAGED', revision: 3 }));
  });
});

describe('lived anew', () => {
  test('under the law it was lived under, a history is the same', async () => {
    const recorded = await recordedAsTheyHappened(investigated.events);
    const { state, story, refused } = live(CASE, recorded, {}, { kind: CASE, until });
    expect({ state, story, refused }).toEqual({ state: investigated.state, story: investigated.events, refused: [] });
  });

  test('with ten working days for notes the silence is answered later', async () => {
    const lived = live(CASE, await recordedAsTheyHappened(investigated.events), {}, { kind: under({ interviewNotes: { wd: 10 } }), until });
    expect(daysOf('InterviewNotesAgreed', lived.story)).toEqual(['2021-06-25']);
    expect(lived.story.find(({ type }) => type === 'InterviewNotesSent')?.payload).toMatchObject({ dueOn: '2021-06-25' });
  });

  test('what the other law would not have let happen is told, and the case goes on without it', async () => {
    const recorded = await recordedAsTheyHappened(extended.events);
    const { refused, story } = live(CASE, recorded, {}, { kind: under({ corporate: { stage1ExtensionMaxWd: 5 } }), until });
    expect(refused.map(({ event, refusal }) => [event.type, refusal.code])).toEqual([['DeadlineExtended', 'ERR_EXTENSION_CAP']]);
    expect(daysOf('DeadlineBreached', story)).toEqual(['2021-06-30']);
  });

  test('limits lapse up to the moment asked for, and no further', async () => {
    const recorded = await recordedAsTheyHappened(extended.events);
    const breaches = (moment: UtcInstant) => daysOf('DeadlineBreached', live(CASE, recorded, {}, { kind: CASE, until: moment }).story);
    expect(breaches(utcInstant('2021-07-12T12:00:00Z'))).toEqual([]);
    expect(breaches(utcInstant('2021-07-13T12:00:00Z'))).toEqual(['2021-07-13']);
  });
});

function daysOf(type: string, story: readonly DomainEvent[]): readonly string[] {
  return story.filter((event) => event.type === type).map(({ effectiveDate }) => effectiveDate);
}

/** Cases under the presets with some of their values changed. */
function under(more: { readonly [K in keyof Policy]?: Partial<Policy[K]> }) {
  const policies = presets.map((policy) => ({
    ...policy, corporate: { ...policy.corporate, ...more.corporate }, interviewNotes: { ...policy.interviewNotes, ...more.interviewNotes },
  }));
  return kindsUnder(workflowOf(lawOf(workflow.law.calendar, policies))).CASE;
}
