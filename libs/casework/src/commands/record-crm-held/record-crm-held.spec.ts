import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { RecordCrmHeld } from './record-crm-held.js';

const held = { meetingId: 'M1', heldOn: '2021-06-15', attendees: ['Ann Smith', 'The team manager'] };

test('says who was there', () => {
  expect(proposals(RecordCrmHeld, held)).toEqual([{ type: 'CrmHeld', effectiveDate: '2021-06-15', payload: held }]);
});

test('somebody was', () => {
  expect(problems(RecordCrmHeld, { ...held, attendees: [] })).toEqual(['attendees']);
});
