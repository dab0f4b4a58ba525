import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { dataFolder, removeDataFolder } from '../../testing/data-folder.js';
import { withStartLock } from './start-lock.js';

let dataDir: string;
beforeEach(async () => {
  dataDir = await dataFolder();
});
afterEach(() => removeDataFolder(dataDir));

test('One at a time holds the start lock of a folder, by whatever path it came', async () => {
  const link = join(dataDir, 'link');
  await symlink(dataDir, link);
  let inside = 0;
  let most = 0;
  const enter = async (): Promise<void> => {
    inside += 1;
    most = Math.max(most, inside);
    await stat(dataDir);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 10 }, (_, index) => withStartLock(index % 2 === 0 ? dataDir : link, enter)));
  expect([most, inside]).toEqual([1, 0]);
});

test('The start lock is free again when the work under it fails', async () => {
  await expect(withStartLock(dataDir, async () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  await expect(withStartLock(dataDir, async () => 'free')).resolves.toBe('free');
});

test('The start lock of a killed process is free at once', async () => {
  const { dev, ino } = await stat(dataDir);
  const name = JSON.stringify(`\0redress-postgres-${dev}-${ino}`);
  const holder = spawn(process.execPath, ['-e', `require('net').createServer().listen(${name}, () => console.log('held'))`]);
  await once(holder.stdout, 'data');
  let entered = false;
  const waiting = withStartLock(dataDir, async () => {
    entered = true;
  });
  await stat(dataDir);
  expect(entered).toBe(false);
  holder.kill('SIGKILL');
  await waiting;
  expect(entered).toBe(true);
});
