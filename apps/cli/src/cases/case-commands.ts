import type { Command } from 'commander';
import { answer, type Answer } from '../answer.js';
import { dayFrom, instantFrom, wholeNumberFrom } from '../calendar/read-argument.js';
import type { Environment } from '../environment.js';
import type { Run } from '../run.js';
import { inHouse } from '../store/in-house.js';
import { asOption, whoAsks, type AskedAs } from '../store/who-asks.js';
import { WrongUse } from '../wrong-use.js';
import { actionsText } from './actions-text.js';
import { caseText, historyText } from './case-text.js';
import { suggestionsText } from './suggestions-text.js';
import { explanationText } from './explanation-text.js';

interface ExplainOptions extends AskedAs {
  readonly limit?: string;
}

interface SuggestOptions extends AskedAs {
  readonly role: string;
}

interface HistoryArguments extends AskedAs {
  readonly asKnownAt?: string;
  readonly asAt?: string;
  readonly revision?: string;
}

/** One case, or one Ombudsman referral, by its reference or its id. */
export function addCaseCommands(program: Command, environment: Environment, run: Run): void {
  const cases = program.command('case').description('one case: how it stands, and how it came to stand so');

  cases
    .command('show')
    .description('a case as it stands now: its state, its deadlines, what may be done next')
    .argument('<ref>', "a reference, an id, or an Ombudsman's reference")
    .option(...asOption)
    .addHelpText('after', '\nExample:\n  redress case show CSC-2018-00002')
    .action((ref: string, options: AskedAs) => run(() => show(ref, options, environment)));

  cases
    .command('actions')
    .description('what may be done on a case now, what has to wait and why, and what others may do')
    .argument('<ref>', "a reference, an id, or an Ombudsman's reference")
    .option(...asOption)
    .addHelpText('after', '\nExample:\n  redress case actions CSC-2018-00002 --as complaints-manager')
    .action((ref: string, options: AskedAs) => run(() => actions(ref, options, environment)));

  cases
    .command('explain')
    .description('why each date of a case is that date: every day from the start, counted or not and why')
    .argument('<ref>', "a reference, an id, or an Ombudsman's reference")
    .option('--limit <code>', 'one limit alone, by the code that --json gives, such as CSC-S2-65')
    .option(...asOption)
    .addHelpText('after', '\nExample:\n  redress case explain CSC-2018-00002 --limit CSC-S2-65')
    .action((ref: string, options: ExplainOptions) => run(() => explain(ref, options, environment)));

  cases
    .command('suggest')
    .description('who may be assigned to a case, the least loaded first and why; then who may not, and why')
    .argument('<ref>', 'a reference or an id')
    .option('--role <role>', 'as what: IO, the Investigating Officer, or IP, the Independent Person', 'IO')
    .option(...asOption)
    .addHelpText('after', '\nExample:\n  redress case suggest CSC-2018-00002 --role IP')
    .action((ref: string, options: SuggestOptions) => run(() => suggest(ref, options, environment)));

  cases
    .command('history')
    .description('the events of a case and the state they lead to')
    .argument('<ref>', "a reference, an id, or an Ombudsman's reference")
    .option(...asOption)
    .option('--as-known-at <instant>', 'only what had been recorded by then: 2021-06-18T23:00:00Z')
    .option('--as-at <date>', 'only what was true by the end of that day')
    .option('--revision <n>', 'only the first n events')
    .addHelpText('after', '\nExample:\n  redress case history CSC-2018-00002 --as-at 2018-12-31')
    .action((ref: string, options: HistoryArguments) => run(() => history(ref, options, environment)));
}

async function actions(ref: string, asked: AskedAs, environment: Environment): Promise<Answer> {
  const actor = whoAsks(asked);
  return inHouse(environment, async ({ casework }) => {
    const { reference, machine, state, revision, whatNow } = await casework.getCase(actor, ref);
    return answer({ reference, machine, state, revision, ...whatNow }, actionsText({ reference, state, whatNow }));
  });
}

async function suggest(ref: string, { role, ...asked }: SuggestOptions, environment: Environment): Promise<Answer> {
  const actor = whoAsks(asked);
  if (role !== 'IO' && role !== 'IP') throw new WrongUse('ERR_VALIDATION', '--role: give "IO" for the Investigating Officer, or "IP" for the Independent Person.');
  return inHouse(environment, async ({ casework }) => {
    const suggestions = await casework.suggestMembers(actor, ref, role);
    return answer({ ref, role, suggestions }, suggestionsText(ref, suggestions));
  });
}

/** The trace of each date, in a form that is versioned: `trace` says which. */
async function explain(ref: string, { limit, ...asked }: ExplainOptions, environment: Environment): Promise<Answer> {
  const actor = whoAsks(asked);
  return inHouse(environment, async ({ casework }) => {
    const { reference, machine, revision, deadlines } = await casework.getCase(actor, ref);
    const explained = deadlines.filter(({ code }) => limit === undefined || code === limit);
    if (limit !== undefined && explained.length === 0) throw new WrongUse('ERR_VALIDATION', `--limit: ${ref} has no limit of that code. Ask \`redress case explain ${ref} --json\` which it has.`);
    return answer({ trace: 1, reference, machine, revision, deadlines: explained }, explanationText({ reference }, explained));
  });
}

async function show(ref: string, asked: AskedAs, environment: Environment): Promise<Answer> {
  const actor = whoAsks(asked);
  return inHouse(environment, async ({ casework }) => {
    const view = await casework.getCase(actor, ref);
    return answer(view, caseText(view));
  });
}

async function history(ref: string, { asKnownAt, asAt, revision, ...asked }: HistoryArguments, environment: Environment): Promise<Answer> {
  const actor = whoAsks(asked);
  const options = {
    asKnownAt: asKnownAt === undefined ? undefined : instantFrom(asKnownAt, '--as-known-at'),
    asAt: asAt === undefined ? undefined : dayFrom(asAt, '--as-at'),
    revision: revision === undefined ? undefined : wholeNumberFrom(revision, '--revision', 1),
  };
  return inHouse(environment, async ({ casework }) => {
    const isReplay = Object.values(options).some((option) => option !== undefined);
    const { streamId, events, state } = await (isReplay ? casework.replay(actor, ref, options) : casework.getHistory(actor, ref));
    return answer({ reference: ref, streamId, events, state }, historyText(events, state));
  });
}
