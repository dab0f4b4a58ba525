import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { ShareGoodPractice } from './share-good-practice.js';

test('keeps whether the person praised agrees', () => {
  expect(proposals(ShareGoodPractice, { consentOfPersonPraised: true })).toEqual([
    { type: 'GoodPracticeShared', effectiveDate: today, payload: { consentOfPersonPraised: true } },
  ]);
});

test('asks', () => {
  expect(problems(ShareGoodPractice, {})).toEqual(['consentOfPersonPraised']);
});
