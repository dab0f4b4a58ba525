import { cp, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quarterLabel, type Quarter } from '@redress/calendar';
import type { House } from '@redress/house';
import type { Actor } from '@redress/identity';
import type { ExportedFigures } from '@redress/reporting';
import type { Command } from 'commander';
import { answer, type Answer } from '../answer.js';
import type { Environment } from '../environment.js';
import type { Run } from '../run.js';
import { asOption, whoAsks, type AskedAs } from '../store/who-asks.js';
import { WrongUse } from '../wrong-use.js';
import { inQuarter, quarterArgument } from './in-quarter.js';

/** The program that counts without Redress: the second hand. */
const recount = fileURLToPath(new URL('../../second-hand/recount.py', import.meta.url));

const help = `
The folder holds what was published, the events behind it without anything about a person, the calendar, and a program of Python 3 that counts
the figures again without Redress:
  python3 FOLDER/recount.py

Example:
  redress export-figure "2020/21 Q4" --into figures-2020-21-q4`;

interface ExportOptions extends AskedAs { readonly into?: string }

/** `export-figure`: published figures for somebody who does not trust this program. */
export function addExportCommand(program: Command, environment: Environment, run: Run): void {
  program.command('export-figure').description('write the figures of a published quarter into a folder in which anybody can count them again')
    .argument(...quarterArgument).option('--into <folder>', 'a folder that is not there yet').option(asOption[0], asOption[1], 'auditor')
    .addHelpText('after', help)
    .action((quarter: string, options: ExportOptions) => run(() => {
      const actor = whoAsks(options);
      const into = intoFolder(options);
      return inQuarter(quarter, environment, (house, asked) => exported(house, asked, actor, into));
    }));
}

function intoFolder({ into = '' }: ExportOptions): string {
  if (into === '') throw new WrongUse('ERR_VALIDATION', '--into: name a folder that is not there yet.');
  return into;
}

async function exported({ publications }: House, quarter: Quarter, actor: Actor, into: string): Promise<Answer> {
  if (await isThere(into)) throw new WrongUse('ERR_VALIDATION', '--into: there is a file or a folder of this name. Name one that is not there yet.');
  const files = await publications.exported(actor, quarter);
  await written(into, files);
  const events = files['events.jsonl'].split('\n').length - 1;
  return answer({ folder: into, events }, `The figures of ${quarterLabel(quarter)} and the ${events.toLocaleString('en-GB')} events behind them are in the folder. Count them again without Redress:\n  python3 ${join(into, 'recount.py')}`);
}

/** All of it under its name, or nothing. Throws WrongUse. */
async function written(into: string, files: ExportedFigures): Promise<void> {
  const beside = join(dirname(into), `.${basename(into)}.part`);
  try {
    await rm(beside, { recursive: true, force: true });
    await mkdir(beside);
    for (const [name, text] of Object.entries(files)) await writeFile(join(beside, name), text);
    await cp(recount, join(beside, 'recount.py'));
    await rename(beside, into);
  } catch {
    await rm(beside, { recursive: true, force: true });
    throw new WrongUse('ERR_VALIDATION', '--into: the folder cannot be written there. Check the path, its permissions and the disk.');
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(() => true, () => false);
}
