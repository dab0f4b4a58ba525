import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { dataFolder, killAndWait, removeDataFolder, runningPostmaster } from '@redress/postgres/testing';
import { buildServer, startServer, stopServers } from '@redress/server/testing';

let dataDir: string;
beforeAll(async () => {
  buildServer();
  dataDir = await dataFolder();
});
afterEach(() => stopServers());
afterAll(() => removeDataFolder(dataDir));

it('a PostgreSQL that is killed while the demonstration is loaded ends the start in a sentence; the next start goes on', async () => {
  const loading = /Loading the demonstration tracker [\d,]+ of/;
  const killed = startServer({ DATA_DIR: dataDir, PORT: '0' });
  await killed.said(loading);
  await killAndWait(Number(await runningPostmaster(dataDir)));
  // It may have finished a moment before: then it is a server like any other, and goes on until it is told to stop.
  void killed.said(/ready:/).then(() => killed.kill('SIGTERM'), () => undefined);
  const status = await killed.ended;
  expect(killed.output()).not.toMatch(/^\s+at /m);
  if (!killed.output().includes('ready:')) expect([status, killed.output()]).toEqual([1, expect.stringMatching(/^The demonstration is not loaded to its end\. .*start again, and it goes on\.$/m)]);
  const next = startServer({ DATA_DIR: dataDir, PORT: '0' });
  await next.said(/Loading the demonstration tracker [\d,]+ of|ready:/);
  next.kill('SIGTERM');
  expect(await next.ended).toBe(0);
  expect(await runningPostmaster(dataDir)).toBeUndefined();
});
