import { writeFile } from 'node:fs/promises';
import { drawingOf, fileOf, pathInWords, pathThrough, procedures, titleOf, type PathTaken, type Procedure } from '@redress/handbook';
import { historyOfStream, kindsUnder, statesPassed } from '@redress/histories';
import type { Actor } from '@redress/identity';
import type { Command } from 'commander';
import { answer, type Answer } from '../answer.js';
import type { Environment } from '../environment.js';
import { startProgress } from '../progress.js';
import type { Run } from '../run.js';
import { inHouse } from '../store/in-house.js';
import { asOption, whoAsks, type AskedAs } from '../store/who-asks.js';
import { WrongUse } from '../wrong-use.js';
import { migrationText } from './migration-text.js';
import { procedureText } from './procedure-text.js';

interface ShowOptions extends AskedAs {
  readonly svg?: string;
  readonly case?: string;
}

interface MigrateOptions extends AskedAs {
  readonly dryRun?: boolean;
}

const longest = Math.max(...procedures.map(({ id }) => fileOf(id).length));

/** The procedures, printed and drawn from their machines. */
export function addProcedureCommands(program: Command, environment: Environment, run: Run): void {
  const command = program.command('procedure').description('the procedures as their machines are: states, steps, rules, limits');

  command
    .command('list')
    .description('the procedures there are')
    .action(() => run(async () => answer(
      procedures.map(({ id, states }) => ({ id, title: titleOf(id), states: states.map(({ name }) => name).filter(Boolean) })),
      procedures.map(({ id }) => `${fileOf(id).padEnd(longest)}  ${titleOf(id)}`).join('\n'),
    )));

  command
    .command('show')
    .description('one procedure: its states, the steps between them, who may ask for each, what refuses it, and its time limits')
    .argument('<procedure>', 'one that `redress procedure list` names, such as csc')
    .option('--svg <file>', 'draw it into a file of that name')
    .option(...asOption)
    .option('--case <ref>', 'mark where a case stands and how it came there: a reference, an id, or an Ombudsman\'s reference')
    .addHelpText('after', '\nExample:\n  redress procedure show csc --case CSC-2018-00002 --svg csc.svg')
    .action((id: string, options: ShowOptions) => run(() => show(id, options, environment)));

  command
    .command('migrate')
    .description('move every open history on to the present version of its procedure, each by an event of its own; one that cannot is named with the reason')
    .option('--dry-run', 'say what would move and write nothing')
    .option(...asOption)
    .addHelpText('after', '\nExample:\n  redress procedure migrate --dry-run')
    .action((options: MigrateOptions) => run(() => migrate(options, environment)));
}

async function migrate({ dryRun: isDryRun = false, ...asked }: MigrateOptions, environment: Environment): Promise<Answer> {
  const actor = whoAsks(asked);
  return inHouse(environment, async ({ casework, readModels }) => {
    const progress = startProgress({ ...environment, isWatched: false }, 'histories');
    const report = await casework.moveOn(actor, { isDryRun, onProgress: (histories) => progress.at('Looking at', histories) });
    if (!isDryRun) await readModels.catchUp();
    return answer(report, migrationText(report, isDryRun));
  });
}

async function show(typed: string, options: ShowOptions, environment: Environment): Promise<Answer> {
  const actor = whoAsks(options);
  const procedure = procedureNamed(typed);
  const path = options.case === undefined ? undefined : await pathOfCase(actor, procedure, options.case, environment);
  if (options.svg !== undefined) await written(options.svg, await drawingOf(procedure, path));
  const { id, states } = procedure;
  const shown = { id, title: titleOf(id), states: states.map(({ name, region, isFirst, steps }) => ({ name, region, isFirst, steps: steps.map(({ event, target, isRefused }) => ({ event, target, isRefused })) })) };
  return answer(
    { ...shown, ...(path && { path: { present: path.present, passed: path.passed, steps: [...path.steps] } }) },
    [...(path && options.case !== undefined ? [`${titleOf(id)}: ${pathInWords(path, options.case)}`] : []), ...(options.svg === undefined ? [procedureText(procedure, path)] : [`Drawn into ${options.svg}.`])].join('\n\n'),
  );
}

/** Throws NotFound, and WrongUse where the case never was in that procedure. */
function pathOfCase(actor: Actor, { id }: Procedure, reference: string, environment: Environment): Promise<PathTaken> {
  return inHouse(environment, async ({ casework, workflow }) => {
    const { streamId, events } = await casework.getHistory(actor, reference);
    const kind = historyOfStream(kindsUnder(workflow) as never, streamId)?.kind;
    const path = pathThrough(id, kind ? statesPassed(kind, events) : []);
    if (path.passed.length > 0) return path;
    throw new WrongUse('ERR_VALIDATION', `--case: ${reference} was never in this procedure. Ask \`redress case show ${reference}\` which one it follows.`);
  });
}

async function written(file: string, drawing: string): Promise<void> {
  await writeFile(file, drawing).catch(() => {
    throw new WrongUse('ERR_VALIDATION', `--svg: ${file} cannot be written. Name a file in a folder that is there, that you may write to and that has room.`);
  });
}

function procedureNamed(typed: string): Procedure {
  const named = procedures.find(({ id }) => id === typed.toUpperCase().replaceAll('-', '_'));
  if (named) return named;
  throw new WrongUse('ERR_VALIDATION', `procedure: there is none of that name. Give one of these: ${procedures.map(({ id }) => fileOf(id)).join(', ')}.`);
}
