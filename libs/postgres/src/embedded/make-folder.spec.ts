import { mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { prepareDataDir } from './embedded-server.js';
import { makeFolder } from './make-folder.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redress-folders-'));
  await symlink(join(folder, 'loop'), join(folder, 'loop'));
  await symlink(join(folder, 'nowhere', 'at', 'all'), join(folder, 'dangling'));
  await writeFile(join(folder, 'file'), '');
});
afterAll(() => rm(folder, { recursive: true }));

test('a folder is made with all that is missing above it, by several at once, and once', async () => {
  const deep = join(folder, 'a', 'b', 'c');
  await Promise.all(Array.from({ length: 5 }, () => makeFolder(deep)));
  expect((await stat(deep)).isDirectory()).toBe(true);
});

test.each([
  ['in a file system that takes no folder', () => '/proc/redress/data'],
  ['under a process', () => '/proc/1/redress'],
  ['under a file', () => join(folder, 'file', 'data')],
  ['under a link that leads to itself', () => join(folder, 'loop', 'data')],
  ['at a link that leads nowhere', () => join(folder, 'dangling')],
  ['of a name that is too long', () => join(folder, 'x'.repeat(300))],
])('one %s cannot be made, which is told at once', async (_, path) => {
  await expect(prepareDataDir(path())).rejects.toMatchObject({ code: 'ERR_DATABASE_PERMISSION', message: expect.stringMatching(/set DATA_DIR to a folder you may write/) });
});
