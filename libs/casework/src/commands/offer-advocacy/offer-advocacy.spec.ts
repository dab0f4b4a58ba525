import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { OfferAdvocacy } from './offer-advocacy.js';

test('says to whom, on another day where one is given', () => {
  expect(proposals(OfferAdvocacy, { offeredTo: 'The child', effectiveDate: '2021-06-14' })).toEqual([
    { type: 'AdvocacyOffered', effectiveDate: '2021-06-14', payload: { offeredTo: 'The child' } },
  ]);
});

test('asks to whom', () => {
  expect(problems(OfferAdvocacy, { offeredTo: ' ' })).toEqual(['offeredTo']);
});
