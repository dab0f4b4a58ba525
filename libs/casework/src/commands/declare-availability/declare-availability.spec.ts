import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { DeclareAvailability } from './declare-availability.js';

const declared = { available: true, periods: [{ from: '2021-08-02', to: '2021-08-13' }], weeklyCapacity: 12 };

test('says whether, when not, and how much', () => {
  expect(proposals(DeclareAvailability, declared)).toEqual([{ type: 'AvailabilityDeclared', effectiveDate: today, payload: declared }]);
});

test('asks for both days of a time away, and for hours that a week has', () => {
  expect(problems(DeclareAvailability, { ...declared, periods: [{ from: '2021-08-02' }], weeklyCapacity: 169 })).toEqual(['periods[0].to', 'weeklyCapacity']);
});
