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
    .description('record every limit that has passed by now, once, try what is parked again, and stop')
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
  return inHouse(environment, async (house) => {
    await house.readModels.catchUp();
    const { histories, events } = await house.expireDue(actor, { triesParked: true, signal: environment.signal });
    await house.readModels.catchUp();
    const parked = await house.parkedExpiries(actor);
    const said = parked.map(({ history, code, message, parkedAt, tries }) => `${history} is parked since ${parkedAt}, tried ${tries === 1 ? 'once' : `${tries} times`} (${code}): ${message}`);
    return {
      ...answer({ histories, events, parked }, [`${events} expiries recorded on ${histories} cases.`, ...said].join('\n')),
      exitStatus: parked.length === 0 ? 0 : 1,
    };
  });
}
