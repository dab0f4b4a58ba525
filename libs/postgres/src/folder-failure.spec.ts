import { expect, test } from '@jest/globals';
import { folderFailure } from './folder-failure.js';

test.each([
  ['ENOSPC', 'ERR_DATABASE_DISK_FULL', /disk is full/],
  ['EDQUOT', 'ERR_DATABASE_DISK_FULL', /disk is full/],
  ['EACCES', 'ERR_DATABASE_PERMISSION', /\/data\/postgres cannot be used/],
  ['EROFS', 'ERR_DATABASE_PERMISSION', /set DATA_DIR/],
  ['ENOTDIR', 'ERR_DATABASE_PERMISSION', /set DATA_DIR/],
  ['ENOENT', 'ERR_DATABASE_PERMISSION', /set DATA_DIR/],
  ['ELOOP', 'ERR_DATABASE_PERMISSION', /set DATA_DIR/],
  ['ENAMETOOLONG', 'ERR_DATABASE_PERMISSION', /set DATA_DIR/],
])('%s is told as %s', (systemCode, code, sentence) => {
  const refusal = folderFailure(Object.assign(new Error(systemCode), { code: systemCode }), '/data/postgres');
  expect(refusal).toMatchObject({ code, message: expect.stringMatching(sentence) });
});

test.each([
  new Error('something else'),
  Object.assign(new Error('spawn'), { code: 'ENOENT', syscall: 'spawn setpriv' }),
])('any other error comes back as it is: %s', (other) => {
  expect(folderFailure(other, '/data/postgres')).toBe(other);
});
