import { spawnSync } from 'node:child_process';
import { chmod, chown, mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { clusterOf, dataFolder, removeDataFolder, runningPostmaster } from '../../testing/data-folder.js';
import { startDatabaseProcess } from '../../testing/start-database-process.js';
import { openDatabase } from '../open-database.js';

const log = { info: () => undefined, warn: () => undefined };
const nobody = { uid: 65_534, gid: 65_534 };

let dataDir: string;
beforeEach(async () => {
  dataDir = await dataFolder();
});
afterEach(() => removeDataFolder(dataDir));

test('The password is its owner’s alone, and everything lies in one folder', async () => {
  const database = await openDatabase({ dataDir, log });
  for (const [path, mode] of [['', 0o700], ['password', 0o600], ['server.log', 0o600], ['cluster', 0o700]] as const) {
    expect([path, (await stat(join(dataDir, 'postgres', path))).mode & 0o777]).toEqual([path, mode]);
  }
  expect(await readFile(join(dataDir, 'postgres', 'server.log'), 'utf8')).not.toContain(new URL(database.databaseUrl).password);
  await database.stop();
});

// What differs between accounts can only be tried by one that may become others.
if (process.getuid?.() === 0) {
  describe('As root', () => {
    test('PostgreSQL runs as an ordinary user in a folder that user cannot enter, and only its own folder changes hands', async () => {
      const database = await openDatabase({ dataDir, log });
      const owner = await stat(clusterOf(dataDir));
      expect(owner.uid).not.toBe(0);
      expect(await stat(dataDir)).toMatchObject({ uid: 0 });
      expect((await stat(dataDir)).mode & 0o777).toBe(0o700);
      const status = await readFile(`/proc/${String(await runningPostmaster(dataDir))}/status`, 'utf8');
      expect(status).toMatch(new RegExp(`^Uid:\\t${owner.uid}\\t${owner.uid}\\t${owner.uid}`, 'm'));
      await database.stop();
    });

    test('in a folder open to all, PostgreSQL needs no capability', async () => {
      await chmod(dataDir, 0o755);
      const database = await openDatabase({ dataDir, log });
      const status = await readFile(`/proc/${String(await runningPostmaster(dataDir))}/status`, 'utf8');
      const checkoutIsOpen = spawnSync(process.execPath, ['--version'], nobody).status === 0;
      if (checkoutIsOpen) expect(status).toMatch(/^CapEff:\t0+$/m);
      else expect(status).not.toMatch(/^CapEff:\t0+$/m);
      await database.stop();
    });
  });

  // An ordinary user must be able to reach Node and this checkout.
  if (spawnSync(process.execPath, ['-e', `require('fs').readFileSync(${JSON.stringify(__filename)})`], nobody).status === 0) {
    describe('As an ordinary user', () => {
      test('PostgreSQL runs as that user; root may use the same folder afterwards and hands nothing over', async () => {
        await chown(dataDir, nobody.uid, nobody.gid);
        const ordinary = await startDatabaseProcess(dataDir, nobody);
        expect(await stat(clusterOf(dataDir))).toMatchObject(nobody);
        const root = await openDatabase({ dataDir, log });
        expect(root.databaseUrl).toBe(ordinary.databaseUrl);
        await ordinary.stop();
        await root.stop();
        const again = await openDatabase({ dataDir, log });
        await again.stop();
        expect(await stat(clusterOf(dataDir))).toMatchObject(nobody);
        await (await startDatabaseProcess(dataDir, nobody)).stop();
        expect(await runningPostmaster(dataDir)).toBeUndefined();
      });

      test('another user’s database is refused in a sentence', async () => {
        await chmod(dataDir, 0o755);
        await (await openDatabase({ dataDir, log })).stop();
        await expect(startDatabaseProcess(dataDir, nobody)).rejects.toThrow(/ERR_DATABASE_PERMISSION|start Redress as the user who owns it/);
      });

      test('a folder that may not be written is refused in a sentence', async () => {
        await mkdir(join(dataDir, 'closed'));
        await chmod(dataDir, 0o755);
        await expect(startDatabaseProcess(join(dataDir, 'closed'), nobody)).rejects.toThrow(/set DATA_DIR to a folder you may write/);
        await expect(startDatabaseProcess(join(dataDir, 'closed', 'new'), nobody)).rejects.toThrow(/set DATA_DIR to a folder you may write/);
      });
    });
  }
}
