import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { startServer, type RunningServer } from '../documentation/running-server.ts';

/** A checkout of this project, of whatever commit, with its packages installed. */
export interface Build {
  readonly name: string;
  readonly folder: string;
}

/** Rows a second of the import of a tracker into a fresh data folder, as the command itself says. */
export async function importRate({ folder }: Build, dataDir: string, tracker: string): Promise<number> {
  const said = await redress(folder, dataDir, ['import', tracker, '--json']);
  const [, rows = '', seconds = ''] = /([\d,]+) rows in ([\d.]+) s/.exec(said.progress) ?? [];
  return Number(rows.replaceAll(',', '')) / Number(seconds);
}

/** Every figure that councillors read, as `indicators --json` prints them. */
export async function figures({ folder }: Build, dataDir: string): Promise<unknown> {
  return JSON.parse((await redress(folder, dataDir, ['indicators', '--json'])).answer);
}

/** The build's own `npm start`, on a data folder and a free port. */
export function serve({ folder }: Build, dataDir: string): Promise<RunningServer> {
  return startServer(folder, dataDir);
}

function redress(folder: string, dataDir: string, args: readonly string[]): Promise<{ readonly answer: string; readonly progress: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(folder, 'node_modules/.bin/node'), [join(folder, 'apps/cli/bin/redress.js'), ...args], {
      cwd: folder, env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' }, stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [answer, progress] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => { answer += chunk.toString(); });
    child.stderr.on('data', (chunk: Buffer) => { progress += chunk.toString(); });
    child.once('error', reject);
    child.once('close', (status) => {
      if (status === 0) resolve({ answer, progress });
      else reject(new Error(`redress ${args.join(' ')} ended with ${status} in ${folder}:\n${progress}`));
    });
  });
}
