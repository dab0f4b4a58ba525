import { describe, expect, test } from '@jest/globals';
import {
  acknowledged, adjudicated, escalated, independentPersonAssigned, independentReportSubmitted, interviewHeld, investigatorAssigned, notesAgreed, notesSent,
  received, reportSubmitted, stage1Answered, stage1Started, statementAgreed,
} from '../../testing/chapters.js';
import { day, on, told, waiting, workflow } from '../../testing/story.js';
import { evolve, FORGOTTEN, isSamePerson, noCase, NOT_HELD, withoutPersonalData, type DomainEvent } from '../index.js';
import type { IntakePayloads } from '../events/intake-events.js';
import { notPersonal, openAnswer, personal, personalAnswer, type DeclaredFields } from './declaration.js';
import { personalFields } from './personal-fields.js';

const childrensCase = waiting('2021-12-01T00:00:00Z', told([
  ...received('CSC', '2021-06-01'), ...acknowledged('2021-06-02'), stage1Started('2021-06-03'), stage1Answered('2021-06-10'), escalated('2021-06-14'),
  ...statementAgreed('2021-06-16'), investigatorAssigned('2021-06-16'), independentPersonAssigned('2021-06-17'),
  ...interviewHeld('2021-06-21'), ...notesSent('2021-06-22', '2021-06-29'), notesAgreed('2021-06-24'), reportSubmitted('2021-07-01'),
  independentReportSubmitted('2021-07-05'), adjudicated('2021-07-09'),
  on('2021-07-12', 'Stage3Requested', { requestedOn: day('2021-07-12') }),
  on('2021-07-13', 'PanelAppointed', { chairId: 'PM-1', memberIds: ['PM-2', 'PM-3'] }),
]));

const foldedFrom = (events: readonly DomainEvent[]) => events.reduce(evolve, noCase);

describe('a history whose personal data are forgotten', () => {
  const forgotten = childrensCase.events.map(withoutPersonalData);

  test('leads to the same state and the same deadlines', () => {
    const [whole, without] = [foldedFrom(childrensCase.events), foldedFrom(forgotten)];
    expect(without.value).toEqual(whole.value);
    expect(workflow.deadlines(without)).toEqual(workflow.deadlines(whole));
    expect(workflow.nextExpiry(without)).toBe(workflow.nextExpiry(whole));
  });

  test('holds no word of anybody, in its events and in its facts', () => {
    const known = ['Person 1', 'SR-1', 'AO-1', 'PM-1', 'PM-3', 'Apologise', 'The records answer it.'];
    const said = JSON.stringify([forgotten, foldedFrom(forgotten)]);
    expect(known.filter((word) => said.includes(word))).toEqual([]);
    expect(known.filter((word) => !JSON.stringify(childrensCase.events).includes(word))).toEqual([]);
  });

  test('is not the same as one that never held them: what was NOT_HELD stays so', () => {
    const [receipt] = forgotten;
    expect(receipt?.payload).toMatchObject({ complainantName: FORGOTTEN, summary: NOT_HELD, reference: 'TEST-1' });
  });
});

test('what no declaration knows, as a field of a later version, counts as personal', () => {
  const [receipt] = childrensCase.events;
  const later = { ...receipt, payload: { ...receipt?.payload, shoeSize: '42', constructor: 'Person 1' } } as unknown as DomainEvent;
  expect(withoutPersonalData(later).payload).toMatchObject({ shoeSize: FORGOTTEN, constructor: FORGOTTEN });
});

test('somebody forgotten is nobody: two of them are not one person', () => {
  expect(isSamePerson(FORGOTTEN, FORGOTTEN)).toBe(false);
});

test('free text, names and the law’s special cases are personal; dates, figures and codes are not', () => {
  expect(personalFields.ComplaintReceived).toMatchObject({ complainantName: { personal: true }, summary: { dataClass: 'CH' }, receivedOn: { personal: false }, reference: { personal: false } });
  expect(personalFields.ClockSuspended.reason).toMatchObject({ personal: true, dataClass: 'CR' });
  expect(Object.values(personalFields.Completed).every(({ personal: isPersonal }) => !isPersonal)).toBe(true);
});

/** Held by the compiler: each line that should not compile has to fail, or the suppression itself does. */
test('a field that nobody declares does not compile', () => {
  const plan: DeclaredFields<{ endsOn: 'LATER'; manner: string }> = { endsOn: notPersonal, manner: personal('PD', 'COMPLAINANT') };
  // @ts-expect-error -- `manner` is missing
  const missing: DeclaredFields<{ endsOn: 'LATER'; manner: string }> = { endsOn: notPersonal };
  // @ts-expect-error -- open text must say that it is personal, or that it is a code
  const vague: DeclaredFields<{ manner: string }> = { manner: notPersonal };
  // @ts-expect-error -- an event is missing
  const fewer: { readonly [Type in keyof IntakePayloads]: DeclaredFields<IntakePayloads[Type]> } = { CaseClosed: { finalStage: notPersonal, outcome: openAnswer, complainantsWord: openAnswer, wayBackStated: notPersonal } };
  // @ts-expect-error -- what is chosen out of a closed list is nobody's own words
  const typed: DeclaredFields<{ endsOn: 'LATER'; manner: string }> = { endsOn: personal('PD', 'COMPLAINANT'), manner: personal('PD', 'COMPLAINANT') };
  expect([plan, missing, vague, fewer, typed, personalAnswer('PD', 'COMPLAINANT')]).toHaveLength(6);
});
