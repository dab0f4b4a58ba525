import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { ScheduleCrm } from './schedule-crm.js';

const plan = { meetingId: 'M1', facilitatorId: 'F-1', facilitatorIsNotItsSubject: true, advocateInvited: false };

test('names the day and the facilitator', () => {
  expect(proposals(ScheduleCrm, { ...plan, meetsOn: '2021-07-05' })).toEqual([{ type: 'CrmScheduled', effectiveDate: today, payload: { ...plan, on: '2021-07-05' } }]);
});

test('asks who facilitates', () => {
  expect(problems(ScheduleCrm, { ...plan, meetsOn: '2021-07-05', facilitatorId: undefined })).toEqual(['facilitatorId']);
});
