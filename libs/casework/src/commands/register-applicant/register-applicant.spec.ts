import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { RegisterApplicant } from './register-applicant.js';

test('names the person and what they may be asked to be', () => {
  expect(proposals(RegisterApplicant, { poolMemberId: 'IO-7', name: 'Indra Officer', rolesSought: ['IO', 'IP'] })).toEqual([
    { type: 'PoolApplicantRegistered', effectiveDate: today, payload: { poolMemberId: 'IO-7', name: 'Indra Officer', rolesSought: ['IO', 'IP'] } },
  ]);
});

test('takes an id that can stand in a stream name, and roles of the pool', () => {
  expect(problems(RegisterApplicant, { poolMemberId: 'Indra Officer', name: 'Indra Officer', rolesSought: ['AO'] })).toEqual(['poolMemberId', 'rolesSought']);
});
