import { describe, expect, test } from '@jest/globals';
import { assert, constantFrom, oneof, property, string } from 'fast-check';
import { proseFaults } from '../../testing/plain-prose.js';
import { noFacts } from '../facts/facts.js';
import type { Leaf } from '../personal-data/declaration.js';
import { personalFields } from '../personal-data/personal-fields.js';
import { payloadInWords } from './payload-in-words.js';

const words = (type: string, payload: object, parts: Parameters<typeof payloadInWords>[2] = noFacts) => Object.fromEntries(payloadInWords(type, payload, parts).map(({ key, value }) => [key, value]));

/** What people type, and what a look at it could mistake for something else. */
const typed = oneof(constantFrom('CAMHS', 'MARY', 'SEND', 'NORTH_EAST', '2021-06-18', '2021-06-18T10:00:00Z', 'P1', 'CSC-S1', 'moreThanThanks', 'yes', '  two  blanks', '0f3c8f1a-2f5d-5c8e-8a44-7d2b6f1f9b11'), string({ minLength: 1 }))
  .filter((text) => text !== 'NOT_HELD');

const leaves = Object.entries(personalFields).flatMap(([type, fields]) =>
  Object.entries(fields as Readonly<Record<string, Leaf | object>>).flatMap(([field, leaf]) => ('personal' in leaf ? [{ type, field, leaf }] : [])));

describe('what people typed is shown as they typed it', () => {
  const asTyped = leaves.filter(({ leaf }) => (leaf.personal && !('closed' in leaf)) || ('code' in leaf && leaf.code === 'REFERENCE'));

  test.each(asTyped.map(({ type, field }) => [type, field]))('%s.%s', (type, field) => {
    assert(property(typed, (text) => payloadInWords(type, { [field]: text }, noFacts)[0]?.value === text), { numRuns: 50 });
  });
});

describe('what nobody typed is put in words', () => {
  const answers = leaves.filter(({ leaf }) => !leaf.personal && !('code' in leaf && leaf.code === 'REFERENCE'));

  test.each(answers.map(({ type, field }) => [type, field]))('%s.%s', (type, field) => {
    for (const value of ['PARTIALLY_UPHELD', '2021-06-18', '2021-06-18T10:00:00.000Z', 'moreThanThanks', 'CSC']) {
      for (const { key, value: said } of payloadInWords(type, { [field]: value }, noFacts)) expect([value, proseFaults(`${key}: ${said}`)]).toEqual([value, []]);
    }
  });

  test('an answer, a date, a number, a list, and what is not held', () => {
    expect(words('StatementOfComplaintAgreed', { agreedOn: '2021-06-18', points: [{ pointId: 'P1', text: 'CAMHS never called' }] })).toEqual({ 'Agreed on': '18 June 2021', Points: 'Point 1, text: CAMHS never called' });
    expect(words('ComplaintReceived', { serviceId: 'CAMHS', teamId: 'MARY', subject: 'DELAY', channel: 'WEB_FORM', summary: 'NOT_HELD' })).toEqual({
      Service: 'CAMHS', Team: 'MARY', Subject: 'Delay', Channel: 'Web form', 'Not held': 'summary',
    });
    expect(words('ClockSuspended', { reason: 'COURT_PROCEEDINGS', clocksEnded: [{ deadlineId: 'CSC-S2-65:1', dueOn: '2021-09-01' }] })).toEqual({
      Reason: 'Court proceedings', 'Clocks ended': '"Stage 2 response, maximum", due on: 1 September 2021',
    });
    expect(words('Completed', { stage: 2, within: true, elapsedNetWd: 64, limitWd: 65 })).toEqual({ Stage: '2', Within: 'yes', 'Working days without suspensions': '64', 'Working days of the limit': '65' });
  });

  test('what the record knows by an id, people know by what it is; what nobody knows is left out', () => {
    const interviews = { i: { state: 'PLANNED', plannedOn: '2021-06-03', rounds: [] } } as unknown as typeof noFacts.interviews;
    expect(words('InterviewNotAttended', { interviewId: 'i' }, { ...noFacts, interviews })).toEqual({ Interview: 'Interview 1, planned on 3 June 2021' });
    expect(words('InterviewNotAttended', { interviewId: 'i' }, { ...noFacts, interviews, interviewees: { i: 'Ann SMITH' } })).toEqual({ Interview: 'Interview 1, with Ann SMITH, planned on 3 June 2021' });
    expect(words('LgscoReferralRecorded', { lgscoReference: '21 004 567', caseId: '0f3c8f1a-2f5d-5c8e-8a44-7d2b6f1f9b11' })).toEqual({ "The Ombudsman's reference": '21 004 567' });
  });

  test('an event or a field that is not known here is shown as it is', () => {
    expect(words('SomethingLater', { shoeSize: 'FORTY_TWO', constructor: 'x' })).toEqual({ 'Shoe size': 'FORTY_TWO', Constructor: 'x' });
  });
});
