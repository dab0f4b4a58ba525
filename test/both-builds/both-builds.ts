/**
 * This build and another one, side by side: each takes in the same tracker and the same commands, alternating, on databases of their
 * own; then the two histories are compared event by event and field by field, and the figures one by one.
 * Run: npm run both-builds -- <folder of another checkout> [rounds]
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { RecordedEvent } from '@redress/event-store';
import { figures, importRate, serve, type Build } from './build.ts';
import { commandRate } from './command-rate.ts';
import { differences, leaves } from './differences.ts';
import { historyKept } from './history-kept.ts';

const [, , other, rounds = '5'] = process.argv;
if (other === undefined) throw new Error('Which other build? npm run both-builds -- <folder of another checkout> [rounds]');
const builds: readonly Build[] = [{ name: 'before', folder: resolve(other) }, { name: 'after', folder: resolve(import.meta.dirname, '../..') }];
const tracker = resolve(import.meta.dirname, '../../libs/casework/demonstration/tracker-2015-2021.csv');
const secondsOfCommands = 10;

interface Measured { readonly build: string; readonly round: number; readonly importRate: number; readonly commandRate: number }
const measured: Measured[] = [];
const histories: RecordedEvent[][] = [];
const read: unknown[] = [];

for (let round = 1; round <= Number(rounds); round += 1) {
  for (const build of builds) {
    const dataDir = await mkdtemp(join(tmpdir(), `redress-${build.name}-`));
    try {
      const imported = await importRate(build, dataDir, tracker);
      if (round === 1) {
        histories.push(await historyKept(dataDir));
        read.push(await figures(build, dataDir));
      }
      const commands = await servedCommandRate(build, dataDir);
      measured.push({ build: build.name, round, importRate: Math.round(imported), commandRate: Math.round(commands) });
      console.log(`round ${round}, ${build.name}: ${Math.round(imported)} rows a second, ${Math.round(commands)} commands a second`);
    } finally {
      await rm(dataDir, { recursive: true, force: true, maxRetries: 10 });
    }
  }
}

const [before = [], after = []] = histories;
console.log(`\n${before.length} events before, ${after.length} after. What differs:`);
for (const { what, times, example } of differences(before, after)) console.log(`${String(times).padStart(6)}  ${what}, such as ${JSON.stringify(example[0])} and ${JSON.stringify(example[1])}`);

const figuresAfter = new Map(leaves(read[1]));
const changed = leaves(read[0]).filter(([path, value]) => figuresAfter.get(path) !== value);
console.log(`\n${leaves(read[0]).length} figures before, of which ${changed.length} are others now${changed.map(([path]) => `\n  ${path}`).join('')}`);

for (const rate of ['importRate', 'commandRate'] as const) {
  const [one = [], two = []] = builds.map(({ name }) => measured.filter(({ build }) => build === name).map((each) => each[rate]));
  const ratios = one.map((value, index) => (two[index] ?? 0) / value);
  console.log(`\n${rate}: median ${median(one)} before, ${median(two)} after; after / before: median ${median(ratios).toFixed(2)}, from ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`);
}
await writeFile('.cache/both-builds.json', `${JSON.stringify(measured, undefined, 1)}\n`);
console.log('\nEvery round: .cache/both-builds.json');

async function servedCommandRate(build: Build, dataDir: string): Promise<number> {
  const server = await serve(build, dataDir);
  try {
    return await commandRate(server.url, secondsOfCommands);
  } finally {
    await server.stop();
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((one, two) => one - two)[Math.floor(values.length / 2)] ?? Number.NaN;
}
