import { expect, test } from '@jest/globals';
import { caseIdOfReference } from '@redress/histories';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { OfferAssignment } from './offer-assignment.js';

test('names the case by the id that its reference stands for', () => {
  expect(proposals(OfferAssignment, { caseReference: 'REP-2021-AAAAAA', role: 'IP' })).toEqual([
    { type: 'AssignmentOffered', effectiveDate: today, payload: { caseId: caseIdOfReference('REP-2021-AAAAAA'), role: 'IP', offerId: 'id of offer' } },
  ]);
});

test('asks for the case and as what', () => {
  expect(problems(OfferAssignment, { role: 'PANEL' })).toEqual(['caseReference', 'role']);
});
