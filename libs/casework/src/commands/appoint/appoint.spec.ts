import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { Appoint } from './appoint.js';

const checks = { referencesTaken: true, identityChecked: true, criminalRecordsCheckedOn: '2021-06-10', confidentialityAgreed: true, dataProtectionTrainingBooked: true };

test('says that every check is made', () => {
  expect(proposals(Appoint, checks)).toEqual([{ type: 'PoolMemberAppointed', effectiveDate: today, payload: checks }]);
});

test('asks for each of them', () => {
  expect(problems(Appoint, {})).toEqual(['referencesTaken', 'identityChecked', 'criminalRecordsCheckedOn', 'confidentialityAgreed', 'dataProtectionTrainingBooked']);
});
