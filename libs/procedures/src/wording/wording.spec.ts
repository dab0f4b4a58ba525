import { describe, expect, it } from '@jest/globals';
import { allOf, oneOf } from './in-a-list.js';
import { choiceInWords, stateInWords } from './names.js';
import { counted, plainWords, spacedWords } from './plain-words.js';

describe('codes', () => {
  it.each([
    ['PARTIALLY_UPHELD', 'Partially upheld'], ['CSC', 'CSC'], ['LGSCO_DECIDED', 'LGSCO decided'], ['SEND', 'SEND'],
  ])('%s is said %s', (code, words) => expect(plainWords(code)).toBe(words));

  it.each([
    ['EscalatedToStage2', 'Escalated to Stage 2'], ['Stage2InvestigationStarted', 'Stage 2 investigation started'], ['LgscoReferralRecorded', 'LGSCO referral recorded'], ['sentOn', 'Sent on'], ['elapsedNetWd', 'Elapsed net working days'],
  ])('%s is said %s', (name, words) => expect(spacedWords(name)).toBe(words));

  it.each([['S2_INVESTIGATING', 'Stage 2: investigating'], ['CLOSED', 'Closed'], ['AWAITING_PROCEDURE', 'Awaiting procedure']])('the state %s is said %s', (state, words) => {
    expect(stateInWords(state)).toBe(words);
  });

  it('a choice is said by its name where it has one', () => {
    expect(['ASC', 'WEB_FORM'].map(choiceInWords)).toEqual(['Adult social care', 'Web form']);
  });
});

it('numbers agree with what they count', () => {
  expect([0, 1, 2, 3651].map((number) => counted(number, 'case'))).toEqual(['0 cases', '1 case', '2 cases', '3,651 cases']);
});

it('lists end as a sentence does', () => {
  expect([allOf([]), allOf(['one', 'two', 'three']), oneOf(['one', 'two', 'three'])]).toEqual(['none', 'one, two and three', 'one, two or three']);
});
