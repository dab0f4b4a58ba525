import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Jest's globalTeardown: stops the PostgreSQL of this run, if a test started it, and removes its folder. */
export default async function tearDownTestDatabases(): Promise<void> {
  const dataDir = process.env.REDRESS_TEST_DATA_DIR;
  if (dataDir === undefined) return;
  // Jest loads this file without its module mapping, so it stands alone: no import from the library.
  const postmasterFile = join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
  const pid = Number.parseInt(await readFile(postmasterFile, 'utf8').catch(() => ''), 10);
  if (pid > 0) {
    process.kill(pid, 'SIGINT');
    for (let tries = 0; tries < 1000 && existsSync(postmasterFile); tries += 1) await pause(10);
  }
  await rm(dataDir, { recursive: true, force: true });
}
