import { expect, test } from '@jest/globals';
import { folderFailure } from './folder-failure.js';

test.each([
  ['ENOSPC', 'ERR_DATABASE_DISK_FULL', /disk is full/],
  ['EDQUOT', 'ERR_DATABASE_DISK_FULL', /disk is full/],
  ['EACCES', 'ERR_DATABASE_PERMISSION', /\/data\/postgres cannot be used/],
  ['EROFS', 'ERR_DATABASE_PERMISSION', /set DATA_DIR/],
  ['ENOTDIR', 'ERR_DATABASE_PERMISSION', /set DATA_DIR/],
])('%s is told as %s', (systemCode, code, sentence) => {
  const refusal = folderFailure(Object.assign(new Error(systemCode), { code: systemCode }), '/data/postgres');
  expect(refusal).toMatchObject({ code, message: expect.stringMatching(sentence) });
});

test('any other error comes back as it is', () => {
  const other = new Error('something else');
  expect(folderFailure(other, '/data/postgres')).toBe(other);
});
