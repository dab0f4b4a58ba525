import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { AppointAdvocate } from './appoint-advocate.js';

const body = { advocate: 'A. Voice' };

test('keeps who it is, and more where it is given', () => {
  expect(proposals(AppointAdvocate, body)).toEqual([{ type: 'AdvocateAppointed', effectiveDate: today, payload: body }]);
  expect(proposals(AppointAdvocate, { ...body, organisation: 'Coram', wishes: 'To be heard' })).toMatchObject([{ payload: { organisation: 'Coram', wishes: 'To be heard' } }]);
});

test('asks who', () => {
  expect(problems(AppointAdvocate, {})).toEqual(['advocate']);
});
