import { expect, test } from '@jest/globals';
import { problems, proposals, refusal } from '../../../testing/command-alone.js';
import { complaintReceived } from '../../../testing/representations.js';
import { ReceiveRepresentation } from './receive-representation.js';

const received = complaintReceived('2021-06-15');

test.each([
  ['COMPLAINT', 'ComplaintReceived'],
  ['COMMENT', 'CommentReceived'],
  ['COMPLIMENT', 'ComplimentReceived'],
])('a %s is %s, under a reference of its own', (kind, type) => {
  const [event] = proposals(ReceiveRepresentation, { ...received, kind });
  expect(event).toMatchObject({ type, effectiveDate: '2021-06-15', payload: { reference: 'REP-2021-000000', receivedOn: '2021-06-15', complainantName: 'C. One' } });
  expect(event?.payload).not.toHaveProperty('kind');
});

test('keeps the moment, in UTC, where the hour is known', () => {
  expect(proposals(ReceiveRepresentation, { ...received, receivedAt: '2021-06-15T18:30:00+01:00' })[0]?.payload).toMatchObject({ receivedAt: '2021-06-15T17:30:00.000Z' });
});

test.each([
  ['the moment is of another London day', { receivedAt: '2021-06-15T23:30:00Z' }, 'ERR_VALIDATION', 'receivedAt'],
  ['the matter arose after it was received', { groundsAroseOn: '2021-06-16' }, 'ERR_ORDER', 'groundsAroseOn'],
  ['nobody is named', { complainantName: undefined }, 'ERR_VALIDATION', 'complainantName'],
])('refuses when %s', (_, more, code, field) => {
  expect(refusal(ReceiveRepresentation, { ...received, ...more })).toMatchObject({ code, field });
});

test('somebody may stay anonymous', () => {
  expect(proposals(ReceiveRepresentation, { ...received, complainantName: undefined, anonymous: true })[0]?.payload).toMatchObject({ complainantName: 'ANONYMOUS' });
});

test('names every field that is missing', () => {
  expect(problems(ReceiveRepresentation, {})).toEqual(['kind', 'receivedOn', 'channel', 'serviceId', 'teamId', 'subject', 'complainantType', 'summary']);
});
