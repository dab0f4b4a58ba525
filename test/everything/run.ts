import { spawn } from 'node:child_process';

export interface Ended { readonly status: number | null; readonly output: string }

/** Nx colours even what goes into a file. */
const plain = process.stdout.isTTY ? {} : { FORCE_COLOR: '0' };

/** Runs a command without standard input; its output is shown as it comes, or kept until it is known to matter. */
export function run(command: string, args: readonly string[], show: 'as it comes' | 'when it fails', variables: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      env: { ...process.env, ...plain, ...variables },
      stdio: ['ignore', ...(show === 'as it comes' ? ['inherit', 'inherit'] as const : ['pipe', 'pipe'] as const)],
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => { output += chunk.toString(); });
    child.stderr?.on('data', (chunk: Buffer) => { output += chunk.toString(); });
    child.on('error', ({ message }) => resolve({ status: null, output: message }));
    child.on('close', status => resolve({ status, output }));
  });
}
