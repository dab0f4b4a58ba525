import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { OfferCrm } from './offer-crm.js';

const offer = { directorate: 'PEOPLE', rightToStage2Stated: true };

test('gives the meeting an id that a repeat gives again', () => {
  expect(proposals(OfferCrm, offer)).toEqual([{ type: 'CrmOffered', effectiveDate: today, payload: { meetingId: 'id of meeting', ...offer } }]);
});

test('asks for a directorate that there is', () => {
  expect(problems(OfferCrm, { ...offer, directorate: 'HIGHWAYS' })).toEqual(['directorate']);
});
