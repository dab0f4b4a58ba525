import type { Log } from '../log.js';
import { ensureEmbeddedServer, prepareDataDir, stopEmbeddedServer } from './embedded-server.js';
import { Presence } from './presence.js';
import { withStartLock } from './start-lock.js';

/** Several processes share the one PostgreSQL of a folder: the first starts it, the last stops it. */
export async function joinEmbeddedServer(folder: string, log: Log): Promise<JoinedServer> {
  const dataDir = await prepareDataDir(folder);
  return withStartLock(dataDir, async () => {
    const databaseUrl = await ensureEmbeddedServer(dataDir, log);
    const startAgain = (lastPort: number): Promise<string> => withStartLock(dataDir, () => ensureEmbeddedServer(dataDir, log, { lastPort }));
    return new JoinedServer(dataDir, await Presence.open(databaseUrl, startAgain, log));
  });
}

export class JoinedServer {
  constructor(private readonly dataDir: string, private readonly presence: Presence) {}

  get databaseUrl() {
    return this.presence.databaseUrl;
  }

  get trouble() {
    return this.presence.trouble;
  }

  follow(moved: (databaseUrl: string) => void): void {
    this.presence.moved = moved;
  }

  /** Stops the server when no other process has joined it. */
  async leave(): Promise<void> {
    await this.presence.settle();
    await withStartLock(this.dataDir, async () => {
      if (await this.presence.endAsLast()) await stopEmbeddedServer(this.dataDir);
    });
  }
}
