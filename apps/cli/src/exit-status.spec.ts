import { expect, test } from '@jest/globals';
import { EventStoreUnavailable } from '@redress/event-store';
import { failureOf } from './exit-status.js';

test.each([
  new EventStoreUnavailable('The event store did not answer.'),
  new EventStoreUnavailable('The event store did not answer.', { cause: Object.assign(new Error('could not extend file of Ann'), { code: '53100' }) }),
  new Error('Query read timeout'),
  Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' }),
  Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
  new Error('Connection terminated unexpectedly'),
])('PostgreSQL gone in the middle of a command is told in a sentence: %s', (error) => {
  expect(failureOf(error)).toMatchObject({ exitStatus: 1, code: 'ERR_STORE_UNAVAILABLE', message: expect.stringContaining('give the command again') });
  expect(failureOf(error)?.message).not.toMatch(/Ann|extend/);
});

test.each([new TypeError('x is not a function'), new Error('relation "cases" does not exist'), 'thrown text'])('our own faults are nobody\'s refusal: %s', (error) => {
  expect(failureOf(error)).toBeUndefined();
});
