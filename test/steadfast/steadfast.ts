/**
 * `npm run steadfast -- [--runs 50] [--only FILES] [--seed N] [--busy CORES]`: every test that waits for a moment, a duration or a
 * race, again and again while something else keeps every core busy, or as many as are said. What they assert must be true whatever
 * the timing; one failure of all fails it.
 */
import { randomInt } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { readJestReport } from '../everything/jest-report.ts';
import { run } from '../everything/run.ts';
import { inOneLine, sum, type Tally } from '../everything/tally.ts';
import { provideBrowser } from '../everything/steps.ts';
import { whileCoresAreBusy } from './busy.ts';
import { failuresIn, failuresInWords, type Failure, type FailuresReport } from './failures.ts';
import { waitingTests } from './waiting-tests.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '50' }, only: { type: 'string', default: '' }, seed: { type: 'string' }, busy: { type: 'string', default: String(availableParallelism()) },
  },
});
const firstSeed = Number(values.seed ?? randomInt(2 ** 30));
const files = [...waitingTests(process.cwd()).keys()].filter(path => path.includes(values.only));
const folder = '.cache/steadfast';

interface Run { readonly seed: number; readonly tally: Tally; readonly failures: readonly Failure[] }

async function runOnce(seed: number): Promise<Run> {
  const path = `${folder}/jest.json`;
  rmSync(path, { force: true });
  const { status, output } = await run('jest', ['--json', '--outputFile', path, '--seed', String(seed), '--runTestsByPath', ...files], 'when it fails', { REDRESS_TEST_SEED: String(seed) });
  const { tally, remarks } = readJestReport(path, status);
  const failures = status === null || remarks.length > 0 ? [{ test: 'the run itself', message: [...remarks, output].join('\n') }] : failuresIn(JSON.parse(readFileSync(path, 'utf8')) as FailuresReport);
  return { seed, tally, failures };
}

async function everyRun(): Promise<readonly Run[]> {
  const runs: Run[] = [];
  for (let index = 0; index < Number(values.runs); index += 1) {
    const began = performance.now();
    const { seed, tally, failures } = await runOnce(firstSeed + index);
    runs.push({ seed, tally, failures });
    console.log(`run ${index + 1} of ${values.runs}, seed ${seed}: ${inOneLine(tally)} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
    for (const { test, message } of failures) console.log(`\n${test}\n${message}\n`);
  }
  return runs;
}

mkdirSync(folder, { recursive: true });
provideBrowser();
console.log(`${files.length} test files wait for something; each is run ${values.runs} times.`);
const runs = await whileCoresAreBusy(Number(values.busy), everyRun);
const total = sum(runs.map(({ tally }) => tally));
const told = failuresInWords(runs);
if (total.failed > 0 || total.passed === 0 || told !== '') process.exitCode = 1;
console.log(`\n${told === '' ? '' : `${told}\n`}${inOneLine(total)}`);
