import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Jest's globalSetup: names a folder for this run's PostgreSQL. The first test that asks for a database starts it, so a run without one pays nothing. */
export default async function setUpTestDatabases(): Promise<void> {
  if (process.env.REDRESS_TEST_DATABASE_URL !== undefined) return;
  process.env.REDRESS_TEST_DATA_DIR = await mkdtemp(join(tmpdir(), 'redress-test-'));
}
