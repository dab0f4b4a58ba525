import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { RecordConsent } from './record-consent.js';

test('keeps the basis and where the evidence is', () => {
  expect(proposals(RecordConsent, { basis: 'CONSENT', evidenceReference: 'DOC-1' })).toEqual([
    { type: 'RepresentativeConsentRecorded', effectiveDate: today, payload: { basis: 'CONSENT', evidenceReference: 'DOC-1' } },
  ]);
});

test('takes no other basis', () => {
  expect(problems(RecordConsent, { basis: 'KINSHIP', evidenceReference: 'DOC-1' })).toEqual(['basis']);
});
