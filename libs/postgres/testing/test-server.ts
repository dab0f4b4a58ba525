import { ensureEmbeddedServer, prepareDataDir } from '../src/embedded/embedded-server.js';
import { withStartLock } from '../src/embedded/start-lock.js';

const silent = { info: () => undefined, warn: () => undefined };

/** No test cuts the power, so nothing waits for the disk; what a killed process leaves is safe without. */
const settings = { fsync: 'off', full_page_writes: 'off', max_connections: '200' };

/** The address of this run's PostgreSQL: the one given, else the one in the folder that globalSetup named. */
export async function testServer(): Promise<string> {
  const given = process.env.REDRESS_TEST_DATABASE_URL;
  if (given !== undefined) return given;
  const folder = process.env.REDRESS_TEST_DATA_DIR;
  if (folder === undefined) {
    throw new Error('There is no database for tests: run under Jest with the globalSetup of libs/postgres, or set REDRESS_TEST_DATABASE_URL.');
  }
  const dataDir = await prepareDataDir(folder);
  return withStartLock(dataDir, () => ensureEmbeddedServer(dataDir, silent, { settings }));
}
