import { expect, test } from '@jest/globals';
import { connectionFailure } from './connection-failure.js';
import { DatabaseError } from './database-error.js';

const url = 'postgresql://clerk:hidden@db.example:5432/redress';

test.each([
  [{ code: 'ENOTFOUND' }, /db\.example:5432\/redress cannot be used: the host name is not known/],
  [{ code: 'ETIMEDOUT' }, /does not answer in time/],
  [{ message: 'timeout expired' }, /does not answer in time/],
  [{ code: '53300' }, /no connection left/],
  [{ code: '57P03' }, /starting or stopping/],
  [{ code: '28000' }, /pg_hba\.conf/],
  [{ message: 'The server does not support SSL connections' }, /does not speak TLS/],
  ['a text', /the connection was refused\. Check the server/],
  [{ code: '42P99', message: 'Ann Other' }, /the connection was refused \(42P99\)/],
])('%j is told with the address and without the password', (error, sentence) => {
  const failure = connectionFailure(error, url);
  expect(failure).toMatchObject({ code: 'ERR_DATABASE_UNREACHABLE', message: expect.stringMatching(sentence) });
  expect(failure.message).not.toMatch(/hidden|Ann/);
});

test('a failure that is told already stays as it is', () => {
  const told = new DatabaseError('ERR_DATABASE_DISK_FULL', 'The disk is full.');
  expect(connectionFailure(told, url)).toBe(told);
});
