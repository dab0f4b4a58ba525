import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DatabaseError } from './database-error.js';
import { databaseTrouble } from './database-trouble.js';

test.each([
  [{ code: '53100' }, 'ERR_DATABASE_DISK_FULL'],
  [{ code: 'ENOSPC' }, 'ERR_DATABASE_DISK_FULL'],
  [{ code: '57014' }, 'ERR_DATABASE_SLOW'],
  [{ code: '55P03' }, 'ERR_DATABASE_SLOW'],
  [{ message: 'Query read timeout' }, 'ERR_DATABASE_SLOW'],
  [{ message: 'timeout exceeded when trying to connect' }, 'ERR_DATABASE_SLOW'],
  [{ code: '25006' }, 'ERR_DATABASE_READ_ONLY'],
  [{ code: '42501' }, 'ERR_DATABASE_PERMISSION'],
  [{ code: '57P01' }, 'ERR_DATABASE_UNREACHABLE'],
  [{ code: 'ECONNREFUSED' }, 'ERR_DATABASE_UNREACHABLE'],
  [{ message: 'Connection terminated unexpectedly' }, 'ERR_DATABASE_UNREACHABLE'],
  [{ code: '53200' }, 'ERR_DATABASE_FAULT'],
  [{ code: 'XX001' }, 'ERR_DATABASE_FAULT'],
  [new Error('Could not be kept.', { cause: { code: '53100' } }), 'ERR_DATABASE_DISK_FULL'],
  [new DatabaseError('ERR_DATABASE_BUSY', 'Busy.'), 'ERR_DATABASE_BUSY'],
])('%j is trouble of the database: %s', (error, code) => {
  expect(databaseTrouble(error)).toMatchObject({ name: 'DatabaseError', code });
});

test.each([{ code: '42703' }, { code: '23505' }, { code: '22021' }, new TypeError('x is not a function'), 'a text', undefined])('%p is a fault of ours', (error) => {
  expect(databaseTrouble(error)).toBeUndefined();
});

test('whatever PostgreSQL says and with whichever code, not a word of it is repeated', () => {
  const sqlstate = fc.string({ unit: fc.constantFrom(...Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ')), minLength: 5, maxLength: 5 });
  const classes = fc.constantFrom('08', '22', '23', '25', '28', '40', '42', '53', '54', '55', '57', '58', 'F0', 'XX');
  const code = fc.oneof(sqlstate, fc.tuple(classes, sqlstate).map(([first, rest]) => `${first}${rest.slice(2)}`));
  fc.assert(fc.property(code, fc.constantFrom('', 'Connection terminated: '), (state, words) => {
    const said = databaseTrouble(Object.assign(new Error(`${words}Ann Other`), { code: state, detail: 'Key (name)=(Ann Other) exists.' }));
    expect(said?.message ?? '').not.toMatch(/Ann/);
    expect(said?.message ?? 'Our own fault.').toMatch(/^[A-Z].*\.$/);
  }));
});
