import { expect, test } from '@jest/globals';
import { acknowledged, extended, received, stage1Started, suspended } from '../../testing/chapters.js';
import { day, on, refusalOf, told } from '../../testing/story.js';

// Due on 15 June 2021, and no later than on 29 June.
const open = told([...received('CSC', '2021-06-01'), ...acknowledged('2021-06-02'), stage1Started('2021-06-02')]);
const asked = (date: string, to = '2021-06-22', reason: 'COMPLEX' | 'OTHER' = 'COMPLEX') => on(date, 'ExtensionRequested', { code: 'CSC-S1', to: day(to), reason });
const refused = (date: string) => on(date, 'ExtensionRefused', { code: 'CSC-S1', explanation: 'The records came' });

test('3.14.3: a later date is asked for once, and again when it was refused or granted', () => {
  const waiting = told([asked('2021-06-09')], open);
  expect(waiting.state.facts.extensionRequests).toEqual({ 'CSC-S1:1': { on: '2021-06-09', to: '2021-06-22' } });
  expect(refusalOf(waiting, asked('2021-06-10'))).toMatchObject({ code: 'ERR_ALREADY_DONE' });
  for (const decided of [refused('2021-06-10'), extended('2021-06-10', 'CSC-S1', '2021-06-15', '2021-06-18')]) {
    expect(refusalOf(told([decided], waiting), asked('2021-06-11', '2021-06-23'))).toBeUndefined();
    expect(refusalOf(told([decided], waiting), refused('2021-06-11'))).toMatchObject({ code: 'ERR_STATE' });
  }
});

test('it is asked for under the rules by which it would be granted', () => {
  const codes = [asked('2021-06-16'), asked('2021-06-09', '2021-07-30'), asked('2021-06-09', '2021-06-19'), asked('2021-06-09', '2021-06-22', 'OTHER')].map((request) => refusalOf(open, request)?.code);
  expect(codes).toEqual(['ERR_EXTENSION_AFTER_EXPIRY', 'ERR_EXTENSION_CAP', 'ERR_EXTENSION_DATE', 'ERR_EXTENSION_INCOMPLETE']);
  expect(refusalOf(told([suspended('2021-06-09')], open), asked('2021-06-10'))).toMatchObject({ code: 'ERR_STATE' });
});

test('a request moves no date, nor does an absence or a reminder', () => {
  const { state } = told([asked('2021-06-09'), on('2021-06-09', 'ComplainantUnavailable', { from: day('2021-06-09'), to: day('2021-07-09'), said: 'Away' }), on('2021-06-09', 'ReminderSent', { sentOn: day('2021-06-09'), method: 'EMAIL' })], open);
  expect({ ...state.facts, happened: {}, extensionRequests: {}, remindedOn: [] }).toEqual({ ...open.state.facts, happened: {} });
});

test('an absence ends on the day it begins or later', () => {
  expect(refusalOf(open, on('2021-06-09', 'ComplainantUnavailable', { from: day('2021-06-09'), to: day('2021-06-08'), said: 'Away' }))).toMatchObject({ code: 'ERR_ORDER', field: 'to' });
});
