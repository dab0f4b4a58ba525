import type { Command } from 'commander';
import { answer, type Answer } from '../answer.js';
import { dayFrom, instantFrom, wholeNumberFrom } from '../calendar/read-argument.js';
import type { Environment } from '../environment.js';
import type { Run } from '../run.js';
import { inHouse } from '../store/in-house.js';
import { caseText, historyText } from './case-text.js';

interface HistoryArguments {
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
    .addHelpText('after', '\nExample:\n  redress case show CSC-2018-00002')
    .action((ref: string) => run(() => inHouse(environment, async ({ casework }) => {
      const view = await casework.getCase(ref);
      return answer(view, caseText(view));
    })));

  cases
    .command('history')
    .description('the events of a case and the state they lead to')
    .argument('<ref>', "a reference, an id, or an Ombudsman's reference")
    .option('--as-known-at <instant>', 'only what had been recorded by then: 2021-06-18T23:00:00Z')
    .option('--as-at <date>', 'only what was true by the end of that day')
    .option('--revision <n>', 'only the first n events')
    .addHelpText('after', '\nExample:\n  redress case history CSC-2018-00002 --as-at 2018-12-31')
    .action((ref: string, options: HistoryArguments) => run(() => history(ref, options, environment)));
}

async function history(ref: string, { asKnownAt, asAt, revision }: HistoryArguments, environment: Environment): Promise<Answer> {
  const options = {
    asKnownAt: asKnownAt === undefined ? undefined : instantFrom(asKnownAt, '--as-known-at'),
    asAt: asAt === undefined ? undefined : dayFrom(asAt, '--as-at'),
    revision: revision === undefined ? undefined : wholeNumberFrom(revision, '--revision', 1),
  };
  return inHouse(environment, async ({ casework }) => {
    const { streamId, events, state } = await casework.getHistory(ref, options);
    return answer({ reference: ref, streamId, events, state }, historyText(events, state));
  });
}
