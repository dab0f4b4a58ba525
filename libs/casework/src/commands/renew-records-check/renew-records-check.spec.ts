import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { RenewRecordsCheck } from './renew-records-check.js';

test('keeps the day of the check alone', () => {
  expect(proposals(RenewRecordsCheck, { criminalRecordsCheckedOn: '2021-06-14' })).toEqual([{ type: 'CriminalRecordsCheckRenewed', effectiveDate: '2021-06-14', payload: { checkedOn: '2021-06-14' } }]);
});

test('takes no day ahead as the day of a check, and none that is no day', () => {
  expect(problems(RenewRecordsCheck, { criminalRecordsCheckedOn: '2021-02-30' })).toEqual(['criminalRecordsCheckedOn']);
  expect(proposals(RenewRecordsCheck, { criminalRecordsCheckedOn: today })).toHaveLength(1);
});
