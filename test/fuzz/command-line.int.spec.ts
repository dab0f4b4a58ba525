import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { carryOut, type Tried } from '@redress/cli/testing';
import { csvOf, demonstrationRows, type TrackerCells } from '@redress/casework/testing';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import fc from 'fast-check';
import { tried } from './budget.js';
import { commandsIn, linesOf, type HelpedCommand } from './command-lines.js';
import { hostileText } from './hostile.js';
import { unmarked } from './marks.js';
import { quoted } from './sent.js';
import { wrongWords } from './what-must-hold.js';

const today = '2026-11-23';
const sample = demonstrationRows.filter((_, index) => index % 300 === 0);
const references = sample.map(({ ref = '' }) => ref);

let database: TestDatabase;
let folder: string;
let commands: readonly HelpedCommand[];
/** How often each exit status came. */
const tally = new Map<number, number>();
const redress = (words: readonly string[]): Promise<Tried> => carryOut(words, { variables: { DATABASE_URL: database.url } });

beforeAll(async () => {
  database = await testDatabase();
  folder = mkdtempSync(join(tmpdir(), 'redress-fuzz-'));
  await writeFile(join(folder, 'sample.csv'), csvOf(sample));
  expect((await redress(['import', join(folder, 'sample.csv')])).exitStatus).toBe(0);
  commands = await commandsIn(async (words) => (await redress([...words, '--help'])).output);
  expect(commands.map(({ words }) => words.join(' '))).toEqual(expect.arrayContaining(['calendar due', 'import', 'case show', 'procedure show', 'figures', 'verify', 'rebuild', 'expire']));
});
afterAll(async () => {
  process.stderr.write(`Exit status ${[...tally].toSorted().map(([status, times]) => `${status}: ${times}`).join(', ')}\n`);
  await database.drop();
  rmSync(folder, { recursive: true });
});

/** A name in the folder of this run, and nothing outside it, whatever is in the name. */
const inFolder = (name: string): string => join(folder, name.replaceAll(/[/\0]/g, '_').slice(0, 300) || '.');

/** A tracker of which one row has one cell that is another. */
const trackers: fc.Arbitrary<readonly TrackerCells[]> = fc.tuple(fc.constantFrom(...sample), fc.constantFrom(...Object.keys(sample[0] ?? {})), hostileText, fc.nat(1_000_000))
  .map(([row, column, text, number]) => [{ ...row, ref: `FUZZ-${number}`, [column]: text }, ...sample.slice(0, 1)]);

it('whatever is typed at the command line, it is done or refused in our shape, and what was taken in can be read', async () => {
  await tried(fc.record({ line: fc.constantFrom(...commands).chain((command) => linesOf(command, inFolder)), tracker: trackers }), async ({ line, tracker }) => {
    await writeFile(join(folder, 'tracker.csv'), csvOf(tracker));
    const words = line.map((word) => unmarked(word, today, references));
    const wrong = wrongWith(words, await redress(words).catch(asError));
    const [taken] = words.includes('import') && !words.includes('--dry-run') ? [tracker[0]?.ref ?? ''] : [];
    if (wrong.length > 0) throw new Error(`${wrong.join(' ')}\nredress ${words.map(quoted).join(' ')}\n${words.includes('import') ? csvOf(tracker) : ''}`);
    if (taken !== undefined && taken !== '') await canBeRead(taken, tracker);
  });
});

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** Exit status, shape and words of what came of it. */
function wrongWith(words: readonly string[], outcome: Tried | Error): readonly string[] {
  if (outcome instanceof Error) return [`It failed with ${outcome.name}: ${outcome.message}.`];
  const { exitStatus, output, said } = outcome;
  tally.set(exitStatus, (tally.get(exitStatus) ?? 0) + 1);
  const isHelp = /^Usage: /m.test(output);
  const json = words.includes('--json') && !isHelp && output !== '' ? parsed(output) : undefined;
  return [
    ...wrongWords(`${output}\n${said}`, words.join(' ')),
    ...(words.includes('--json') && !isHelp && json === undefined ? ['It is no JSON.'] : []),
    ...(exitStatus > 1 && !/\((ERR_[A-Z\d_]+)\)$/m.test(said) && !words.includes('verify') ? ['It has no code.'] : []),
  ];
}

function parsed(output: string): unknown {
  try {
    return JSON.parse(output);
  } catch {
    return undefined;
  }
}

async function canBeRead(reference: string, tracker: readonly TrackerCells[]): Promise<void> {
  const [shown, told] = [await redress(['case', 'show', reference, '--json']), await redress(['case', 'history', reference, '--json'])];
  const isThere = !shown.output.includes('ERR_NOT_FOUND');
  if (isThere && (shown.exitStatus !== 0 || told.exitStatus !== 0)) throw new Error(`It was taken in and cannot be read: ${shown.output}\n${csvOf(tracker)}`);
}
