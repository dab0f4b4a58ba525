import { spawnSync } from 'node:child_process';

export interface Chromium {
  readonly executablePath: string;
  /** Command line flags: no sandbox as root, and none of the calls home that a closed network refuses one by one. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Where it comes from, as a sentence for whoever runs the tests. */
  readonly source: string;
}

const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-quic', '--disable-sync', '--no-first-run'];

/** Chromium refuses its sandbox to root. */
const asRoot = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** The browser at that path, once it has said its version; throws when it will not start there. */
export function chromiumAt(executablePath: string, env: Record<string, string>, source: string, ...args: string[]): Chromium {
  const { status, error, stdout, stderr } = spawnSync(executablePath, ['--version', ...asRoot()], {
    env: { ...process.env, ...env }, encoding: 'utf8', timeout: 240_000,
  });
  if (status !== 0) {
    const [why] = (error?.message ?? stderr).trim().split('\n');
    throw new Error(`${executablePath} does not start (${why === undefined || why === '' ? `exit status ${status}` : why}).`);
  }
  return { executablePath, args: [...quiet, ...asRoot(), ...args], env, source: `${source} (${stdout.trim()}).` };
}
