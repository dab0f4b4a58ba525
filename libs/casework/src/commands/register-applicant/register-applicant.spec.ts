import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { RegisterApplicant } from './register-applicant.js';

const applicant = { poolMemberId: 'IO-7', name: 'Indra Officer', rolesSought: ['IO', 'IP'], tieToAuthority: 'NONE', skills: ['CSC'] };

test('names the person and what they may be asked to be', () => {
  expect(proposals(RegisterApplicant, applicant)).toEqual([{ type: 'PoolApplicantRegistered', effectiveDate: today, payload: applicant }]);
  expect(proposals(RegisterApplicant, { ...applicant, contact: 'indra@example.org' })).toEqual([expect.objectContaining({ payload: { ...applicant, contact: 'indra@example.org' } })]);
});

test('takes an id that can stand in a stream name, and roles of the pool', () => {
  expect(problems(RegisterApplicant, { ...applicant, poolMemberId: 'Indra Officer', rolesSought: ['AO'] })).toEqual(['poolMemberId', 'rolesSought']);
});
