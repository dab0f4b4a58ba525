import { expect, test } from '@jest/globals';
import { outputFailure } from './server-output.js';

test.each([
  ['FATAL:  could not extend file "base/1/2691": wrote only 4096 of 8192 bytes at block 10\nHINT:  Check free disk space.', 'ERR_DATABASE_DISK_FULL', /^The disk is full: PostgreSQL did not start in \/data\/postgres\./],
  ['initdb: error: could not write to file "x": No space left on device', 'ERR_DATABASE_DISK_FULL', /disk is full/],
  ['2026-11-23 08:10:26.320 UTC [1] FATAL:  invalid value for parameter "x": 7\n2026 LOG:  database system is shut down', 'ERR_DATABASE_START', /^PostgreSQL did not start in \/data\/postgres: invalid value for parameter "x": 7\.$/],
  ['initdb: error: could not access directory "c": Permission denied\ninitdb: hint: x', 'ERR_DATABASE_START', /: could not access directory "c": Permission denied\.$/],
  ['', 'ERR_DATABASE_START', /: it ended before it was ready\.$/],
])('%j is told as %s', (output, code, sentence) => {
  expect(outputFailure(output, 'PostgreSQL did not start', '/data/postgres')).toMatchObject({ code, message: expect.stringMatching(sentence) });
});
