import { expect, test } from '@jest/globals';
import { problems, proposals, refusal, today } from '../../../testing/command-alone.js';
import { AssessCompliment } from './assess-compliment.js';

const exceptional = { moreThanThanks: true, exceptionalService: true, externalSource: true, independentOfAuthority: true, whatWasExceptional: 'Stayed all night' };

test('four times yes is logged', () => {
  expect(proposals(AssessCompliment, exceptional)).toEqual([
    { type: 'ComplimentLogged', effectiveDate: today, payload: { whatWasExceptional: 'Stayed all night' } },
  ]);
});

test('asks all four questions', () => {
  expect(problems(AssessCompliment, { moreThanThanks: true })).toEqual(['exceptionalService', 'externalSource', 'independentOfAuthority']);
});

test.each(['moreThanThanks', 'exceptionalService', 'externalSource', 'independentOfAuthority'] as const)('without %s it stays with the Directorate', (criterion) => {
  expect(proposals(AssessCompliment, { ...exceptional, [criterion]: false })).toEqual([
    { type: 'ComplimentNotLogged', effectiveDate: today, payload: { failedCriteria: [criterion] } },
  ]);
});

test('exceptional service is named, or it is not exceptional', () => {
  const { whatWasExceptional: _, ...unnamed } = exceptional;
  expect(refusal(AssessCompliment, unnamed)).toMatchObject({ code: 'ERR_COMPLIMENT_CRITERIA', field: 'whatWasExceptional' });
});
