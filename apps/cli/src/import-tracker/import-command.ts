import { checkTrackerHeader, refusedFileOf, writeRefusedFile, type ImportReport } from '@redress/casework';
import type { House } from '@redress/house';
import type { Actor } from '@redress/identity';
import type { Command } from 'commander';
import { answer, type Answer } from '../answer.js';
import type { Environment } from '../environment.js';
import { startProgress } from '../progress.js';
import type { Run } from '../run.js';
import { inHouse } from '../store/in-house.js';
import { personNamed } from '../store/who-asks.js';
import { WrongUse } from '../wrong-use.js';
import { reportText } from './report-text.js';

interface ImportOptions {
  readonly dryRun?: boolean;
  readonly as: string;
}

/** `import`: a council's tracker becomes the histories its cases would have had. */
export function addImportCommand(program: Command, environment: Environment, run: Run): void {
  program
    .command('import')
    .description('take in a tracker (CSV, UTF-8): every row becomes a case, or is refused with its reason; what is in already is not taken twice')
    .argument('<file.csv>', 'the tracker; refused rows also go to <file.csv>.refused.csv, or to the next free number when rows were corrected there')
    .option('--dry-run', 'say what would happen and write nothing to the store')
    .option('--as <person>', 'the demonstration person who runs it', 'administrator')
    .addHelpText('after', '\nRows are numbered as a spreadsheet shows them: the header is row 1.\n\nExample:\n  redress import tracker-2015-2021.csv --dry-run')
    .action((path: string, options: ImportOptions) => run(() => importing(path, options, environment)));
}

const fromStandardInput = 'file.csv: a tracker is read more than once, so it cannot come from standard input. Save it as a file and give its path.';

async function importing(path: string, { dryRun = false, as }: ImportOptions, environment: Environment): Promise<Answer> {
  const actor = personNamed(as);
  if (path === '-') throw new WrongUse('ERR_VALIDATION', fromStandardInput);
  await checkTrackerHeader(path);
  return inHouse(environment, async (house) => {
    const began = environment.clock.now().getTime();
    const report = await reportOf(path, dryRun, actor, house, environment);
    if (!dryRun) await house.readModels.catchUp();
    const seconds = (environment.clock.now().getTime() - began) / 1_000;
    const refusedFile = await writeRefused(path, report, environment);
    environment.say(rate(report.rows, seconds));
    const { rows, imported, alreadyImported, refused } = report;
    return { ...answer({ rows, imported, alreadyImported, refused }, reportText(report, dryRun, refusedFile)), exitStatus: refused.length === 0 ? 0 : 1 };
  });
}

async function reportOf(path: string, dryRun: boolean, actor: Actor, house: House, environment: Environment): Promise<ImportReport> {
  const progress = startProgress(environment, 'rows');
  const words = { CHECKING: 'Checking', IMPORTING: dryRun ? 'Looking up' : 'Importing' } as const;
  try {
    return await house.importTracker({
      path, actor, dryRun, signal: environment.signal,
      onProgress: ({ phase, rows, of }) => progress.at(words[phase], rows, of),
    });
  } finally {
    progress.end();
  }
}

/** The rows are safe whether or not the file can be written, so failing to write it is said and no more. */
async function writeRefused(path: string, { refused }: ImportReport, { say }: Environment): Promise<string | undefined> {
  try {
    return await writeRefusedFile(path, refused);
  } catch (error) {
    const place = `${refusedFileOf(path)} (${error instanceof Error ? error.message : String(error)})`;
    say(`The refused rows could not be written to ${place}. Make room or give leave to write there, and run the import again.`);
    return undefined;
  }
}

function rate(rows: number, seconds: number): string {
  return `${rows.toLocaleString('en-GB')} rows in ${seconds.toFixed(1)} s, ${Math.round(rows / Math.max(seconds, 0.001)).toLocaleString('en-GB')} rows a second.`;
}
