import { today } from '@redress/house';
import { exchangeOf } from '@redress/reporting';
import type { Command } from 'commander';
import type { Answer } from '../answer.js';
import type { Environment } from '../environment.js';
import type { Run } from '../run.js';
import { inHouse } from '../store/in-house.js';
import { asOption, whoAsks } from '../store/who-asks.js';
import { figuresText } from './figures-text.js';
import { indicatorJson } from './indicator-json.js';
import { atLeastTo, firstYear, yearsGiven, type YearOptions } from './years-given.js';

/** PI-1 to PI-3 by quarter and the yearly statistics, in the form that councils exchange (domain 4.1 to 4.5). */
export function addIndicatorsCommand(program: Command, environment: Environment, run: Run): void {
  program
    .command('indicators')
    .description('the quarterly indicators and yearly statistics that councils exchange')
    .option('--from <year>', `first financial year (${firstYear} unless given)`)
    .option('--to <year>', `last financial year (${atLeastTo}, or the last with anything to count, unless given)`)
    .option(...asOption)
    .addHelpText('after', '\nExample:\n  redress indicators --from 2019/20 --to 2020/21 --json')
    .action((options: YearOptions) => run(() => indicators(options, environment)));
}

async function indicators(options: YearOptions, environment: Environment): Promise<Answer> {
  const actor = whoAsks(options);
  const range = yearsGiven(options);
  return inHouse(environment, async (house) => {
    await house.readModels.catchUp();
    const figures = await house.reporting.exchanged(actor, await range(house, actor), today(house));
    return { json: indicatorJson(exchangeOf(figures)), text: `${figuresText(figures)}\n` };
  });
}
