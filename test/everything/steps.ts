import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromiumForTests } from '../chromium/chromium-for-tests.ts';
import { readJestReport } from './jest-report.ts';
import { run } from './run.ts';
import { oneFailed, onePassed, type Tally } from './tally.ts';

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
  const { status, output } = await run('jest', ['-c', 'jest.together.config.js', '--json', '--outputFile', report], 'as it comes');
  if (output !== '') console.log(output);
  const { tally, remarks } = readJestReport(report, status);
  for (const remark of remarks) console.log(remark);
  return tally;
}
