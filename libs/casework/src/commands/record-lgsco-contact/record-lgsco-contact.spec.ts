import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { RecordLgscoContact } from './record-lgsco-contact.js';

test('names the reference and who went there', () => {
  expect(proposals(RecordLgscoContact, { lgscoReference: '21 004 567', receivedOn: '2021-06-15', initiatedBy: 'COMPLAINANT' })).toEqual([
    { type: 'LgscoReferralRecorded', effectiveDate: '2021-06-15', payload: { lgscoReference: '21 004 567', receivedOn: '2021-06-15', initiatedBy: 'COMPLAINANT' } },
  ]);
});

test('asks for the reference', () => {
  expect(problems(RecordLgscoContact, { receivedOn: '2021-06-15', initiatedBy: 'COMPLAINANT' })).toEqual(['lgscoReference']);
});

test.each([['21004567', true], ['21 004 567', true], ['21-004-567', true], ['2100456', false], ['210045678', false], ['LGSCO 12', false], ['21 004 56x', false]])('%s is taken for eight digits: %s', (lgscoReference, taken) => {
  expect(problems(RecordLgscoContact, { lgscoReference, receivedOn: '2021-06-15', initiatedBy: 'COMPLAINANT' })).toEqual(taken ? [] : ['lgscoReference']);
});
