import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** `npm start` as the README says it, on a folder and a free port of its own. */
export interface RunningServer {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startServer(root: string, dataDir: string): Promise<RunningServer> {
  const child = spawn('npm', ['start'], { cwd: root, env: { ...process.env, DATA_DIR: dataDir, PORT: '0' }, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const url = await addressSaid(child);
  return {
    url,
    async stop() {
      // As Ctrl-C does: the whole process group is told.
      process.kill(-(child.pid ?? 0), 'SIGINT');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

function addressSaid(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address) resolve(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (status) => reject(new Error(`npm start ended with ${status} before it said where it serves:\n${said}`)));
  });
}
