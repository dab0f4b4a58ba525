import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { DeclareEmployment } from './declare-employment.js';

test('is at present where no last day is given', () => {
  expect(proposals(DeclareEmployment, { serviceId: 'Highways' })).toEqual([{ type: 'EmploymentDeclared', effectiveDate: today, payload: { serviceId: 'Highways' } }]);
  expect(proposals(DeclareEmployment, { serviceId: 'Highways', teamId: 'Potholes', until: '2020-01-31' })).toEqual([
    { type: 'EmploymentDeclared', effectiveDate: today, payload: { serviceId: 'Highways', teamId: 'Potholes', until: '2020-01-31' } },
  ]);
});

test('asks for the service', () => {
  expect(problems(DeclareEmployment, {})).toEqual(['serviceId']);
});
