import { utcInstant } from '@redress/calendar';
import type { Command } from 'commander';
import { answer, type Answer } from '../answer.js';
import type { Environment } from '../environment.js';
import { startProgress } from '../progress.js';
import type { Run } from '../run.js';
import { inHouse } from '../store/in-house.js';
import { asOption, whoAsks, type AskedAs } from '../store/who-asks.js';

/** Work that the server's worker also does by itself. */
export function addUpkeepCommands(program: Command, environment: Environment, run: Run): void {
  program
    .command('rebuild')
    .description('throw a read model away, or all of them, and build it anew from the history; the old one serves meanwhile')
    .argument('[read-model]', 'such as indicators; all of them unless given')
    .option(...asOption)
    .addHelpText('after', '\nExample:\n  redress rebuild case_list')
    .action((name: string | undefined, options: AskedAs) => run(() => rebuild(name, options, environment)));

  program
    .command('expire')
    .description('record every limit that has passed by now, once, and stop')
    .option(...asOption)
    .addHelpText('after', '\nExample:\n  redress expire --json')
    .action((options: AskedAs) => run(() => expire(options, environment)));
}

async function rebuild(name: string | undefined, asked: AskedAs, environment: Environment): Promise<Answer> {
  const actor = whoAsks(asked);
  return inHouse(environment, async ({ readModels }) => {
    const progress = startProgress(environment, 'events');
    try {
      await readModels.rebuild(actor, name, ({ events, of }) => progress.at('Building', events, of));
    } finally {
      progress.end();
    }
    const rebuilt = (await readModels.standing(actor)).filter(({ projection }) => name === undefined || projection === name);
    const summary = rebuilt.map(({ projection, version, events, parked }) => ({ readModel: projection, version: version ?? null, events, parked }));
    return answer({ rebuilt: summary }, summary.map(({ readModel, events, parked }) => `${readModel}: ${events} events applied, ${parked} cases parked.`).join('\n'));
  });
}

async function expire(asked: AskedAs, environment: Environment): Promise<Answer> {
  const actor = whoAsks(asked);
  return inHouse(environment, async ({ casework, readModels }) => {
    await readModels.catchUp();
    const due = await readModels.casesWithExpiryDue(actor, utcInstant(environment.clock.now()));
    const { cases, events, failures } = await casework.expireAll(actor, due.map(({ streamId }) => streamId));
    await readModels.catchUp();
    const failed = failures.map(({ streamId, code }) => `${streamId}: ${code}`);
    return {
      ...answer({ cases, events, failures }, [`${events} expiries recorded on ${cases} cases.`, ...failed].join('\n')),
      exitStatus: failures.length === 0 ? 0 : 1,
    };
  });
}
