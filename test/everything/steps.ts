import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromiumForTests } from '../chromium/chromium-for-tests.ts';
import { readJestReport } from './jest-report.ts';
import { oneFailed, onePassed, type Tally } from './tally.ts';

interface Ended { readonly status: number | null; readonly output: string }

/** Nx colours even what goes into a file. */
const plain = process.stdout.isTTY ? {} : { FORCE_COLOR: '0' };

/** Runs a command without standard input; its output is shown as it comes, or kept until it is known to matter. */
function run(command: string, args: readonly string[], show: 'as it comes' | 'when it fails'): Promise<Ended> {
  return new Promise(resolve => {
    const child = spawn(command, args, { env: { ...process.env, ...plain }, stdio: ['ignore', ...(show === 'as it comes' ? ['inherit', 'inherit'] as const : ['pipe', 'pipe'] as const)] });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => { output += chunk.toString(); });
    child.stderr?.on('data', (chunk: Buffer) => { output += chunk.toString(); });
    child.on('error', ({ message }) => resolve({ status: null, output: message }));
    child.on('close', status => resolve({ status, output }));
  });
}

/** A step that either holds or does not: one check. */
export async function holds(script: string): Promise<Tally> {
  const { status, output } = await run('npm', ['run', '--silent', script], 'when it fails');
  if (status === 0) return onePassed;
  console.log(output);
  return oneFailed;
}

/** The browser is unpacked, or installed, before the tests that share it begin. Without one, those tests fail and say so. */
export function provideBrowser(): void {
  try {
    console.log(chromiumForTests().source);
  } catch (refusal) {
    console.log(refusal instanceof Error ? refusal.message : refusal);
  }
}

/** Every test of every kind in one run of Jest. */
export async function everyTest(report: string): Promise<Tally> {
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const { status, output } = await run('jest', ['--json', '--outputFile', report], 'as it comes');
  if (output !== '') console.log(output);
  const { tally, remarks } = readJestReport(report, status);
  for (const remark of remarks) console.log(remark);
  return tally;
}
