import type { Log } from '../log.js';
import { ensureEmbeddedServer, prepareDataDir, stopEmbeddedServer } from './embedded-server.js';
import { Presence } from './presence.js';
import { withStartLock } from './start-lock.js';

export interface JoinedServer {
  readonly databaseUrl: string;
  /** Stops the server when no other process has joined it. */
  leave(): Promise<void>;
}

/** Several processes share the one PostgreSQL of a folder: the first starts it, the last stops it. */
export async function joinEmbeddedServer(folder: string, log: Log): Promise<JoinedServer> {
  const dataDir = await prepareDataDir(folder);
  return withStartLock(dataDir, async () => {
    const databaseUrl = await ensureEmbeddedServer(dataDir, log);
    const presence = await Presence.open(databaseUrl, () => withStartLock(dataDir, () => ensureEmbeddedServer(dataDir, log)), log);
    const leave = async (): Promise<void> => {
      await presence.settle();
      await withStartLock(dataDir, async () => {
        if (await presence.endAsLast()) await stopEmbeddedServer(dataDir);
      });
    };
    return { databaseUrl, leave };
  });
}
