import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import { freePort } from './free-port.js';
import { readPostmasterFile } from './postmaster-file.js';
import type { RunAs } from './run-as.js';
import { outputFailure } from './server-output.js';
import { waitUntil } from './wait-until.js';

export interface Cluster {
  /** Absolute, without symbolic links. */
  readonly path: string;
  readonly logFile: string;
  /** Server settings besides ours. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Longest wait for a server that starts, in seconds: after a crash it first replays its log. */
const patience = 120;
const attempts = 20;

/** Starts PostgreSQL in a session of its own, so that Ctrl-C reaches only us and it outlives us until told to stop. Gives its port. */
export async function startPostmaster(cluster: Cluster, binaries: Binaries, as: RunAs, preferredPort: number | undefined): Promise<number> {
  let failure = '';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const port = await freePort(attempt === 0 ? preferredPort : undefined);
    const outcome = await tryToStart(cluster, binaries, as, port);
    if (outcome === 'READY') return port;
    failure = outcome;
    // Somebody took the port in between, or the last moments of a killed server's backends: both pass.
    if (!/could not bind|pre-existing shared memory block/.test(failure)) break;
    await pause(250);
  }
  throw outputFailure(failure, 'PostgreSQL did not start', dirname(cluster.path));
}

async function tryToStart(cluster: Cluster, binaries: Binaries, as: RunAs, port: number): Promise<string> {
  const logStart = (await stat(cluster.logFile).catch(() => undefined))?.size ?? 0;
  const server = await spawnServer(cluster, binaries, as, port);
  const outcome = await waitUntil(patience, async () => {
    if (server.exitCode !== null || server.signalCode !== null) return 'ENDED';
    const file = await readPostmasterFile(cluster.path);
    return file?.pid === server.pid && file?.ready === true ? 'READY' : undefined;
  });
  if (outcome === 'READY') return outcome;
  if (outcome === undefined) server.kill('SIGQUIT');
  return (await readFile(cluster.logFile)).subarray(logStart).toString('utf8');
}

async function spawnServer(cluster: Cluster, binaries: Binaries, as: RunAs, port: number): Promise<ChildProcess> {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '', // a socket's path may be 107 bytes long at most, which a checkout's is soon
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Statements and row values hold personal data: they stay out of the log.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    ...cluster.settings,
  };
  const { file, args, options } = as(binaries.postgres, ['-D', cluster.path, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]);
  const log = await open(cluster.logFile, 'a', 0o600);
  try {
    const server = spawn(file, args, { ...options, detached: true, env: { PATH: process.env.PATH, LC_ALL: 'C' }, stdio: ['ignore', log.fd, log.fd] });
    await once(server, 'spawn');
    server.unref();
    return server;
  } finally {
    await log.close();
  }
}
