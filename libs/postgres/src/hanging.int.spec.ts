import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { dataFolder, freeze, removeDataFolder } from '../testing/data-folder.js';
import { databaseTrouble, openDatabase } from './index.js';
import type { Database } from './index.js';

const log = { info: () => undefined, warn: () => undefined };

describe('A PostgreSQL that hangs, all its processes stopped,', () => {
  let dataDir: string;
  let database: Database;
  let thaw: () => void = () => undefined;
  beforeEach(async () => {
    dataDir = await dataFolder();
    database = await openDatabase({ dataDir, log });
  });
  afterEach(async () => {
    thaw();
    await database.stop();
    await removeDataFolder(dataDir);
  });

  const troubleOf = (question: Promise<unknown>) => question.then(() => 'answered', (error: unknown) => databaseTrouble(error)?.code);

  test('hangs no question, on whatever connection, and no question whether it is ready; when it goes on, so do they', async () => {
    const lent = await database.pool.connect();
    thaw = await freeze(dataDir);
    const asked = [lent.query('SELECT 1'), ...Array.from({ length: 20 }, () => database.pool.query('SELECT 1')), database.checkReady(), database.checkReady()];
    expect(new Set(await Promise.all(asked.map(troubleOf)))).toEqual(new Set(['ERR_DATABASE_SLOW']));
    lent.release(true);
    thaw();
    expect((await database.pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await expect(database.checkReady()).resolves.toBeUndefined();
  });

  test('hangs nobody who comes, and nobody who leaves', async () => {
    thaw = await freeze(dataDir);
    const coming = [openDatabase({ databaseUrl: database.databaseUrl, dataDir, log }), openDatabase({ dataDir, log })];
    const unanswered = troubleOf(database.pool.query('SELECT 1'));
    const [came] = await Promise.all([Promise.all(coming.map(troubleOf)), database.stop()]);
    expect(came).toEqual(['ERR_DATABASE_UNREACHABLE', 'ERR_DATABASE_UNREACHABLE']);
    expect(await unanswered).toBe('ERR_DATABASE_SLOW');
  });
});
