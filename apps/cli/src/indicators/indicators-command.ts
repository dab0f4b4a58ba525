import { parseFinancialYear, type FinancialYear } from '@redress/calendar';
import { indicatorReport, lastYearWithFacts } from '@redress/reporting';
import type { Command } from 'commander';
import type { Answer } from '../answer.js';
import { financialYearFrom } from '../calendar/read-argument.js';
import type { Environment } from '../environment.js';
import type { Run } from '../run.js';
import { inHouse } from '../store/in-house.js';
import { WrongUse } from '../wrong-use.js';
import { indicatorJson } from './indicator-json.js';
import { indicatorText } from './indicator-text.js';

const first = parseFinancialYear('2015/16');
/** The report reaches at least this far, so that its shape does not hang on the last fact counted. */
const atLeastTo = parseFinancialYear('2021/22');

interface YearOptions {
  readonly from?: string;
  readonly to?: string;
}

/** PI-1 to PI-3 by quarter and the yearly statistics (domain 4.1 to 4.5). */
export function addIndicatorsCommand(program: Command, environment: Environment, run: Run): void {
  program
    .command('indicators')
    .description('the quarterly indicators and yearly statistics that councillors read')
    .option('--from <year>', `first financial year (${first} unless given)`)
    .option('--to <year>', `last financial year (${atLeastTo}, or the last with anything to count, unless given)`)
    .addHelpText('after', '\nExample:\n  redress indicators --from 2019/20 --to 2020/21 --json')
    .action((options: YearOptions) => run(() => indicators(options, environment)));
}

async function indicators(options: YearOptions, environment: Environment): Promise<Answer> {
  const from = options.from === undefined ? first : financialYearFrom(options.from, '--from');
  const givenTo = options.to === undefined ? undefined : financialYearFrom(options.to, '--to');
  if (givenTo !== undefined && givenTo < from) throw new WrongUse('ERR_VALIDATION', `--to: ${givenTo} is before ${from}. Give the earlier year as --from.`);
  return inHouse(environment, async ({ pool, readModels }) => {
    await readModels.catchUp();
    const to = givenTo ?? latest(from, atLeastTo, await lastYearWithFacts(pool));
    const report = await indicatorReport(pool, { from, to });
    return { json: indicatorJson(report), text: `${indicatorText(report)}\n` };
  });
}

function latest(...years: readonly (FinancialYear | undefined)[]): FinancialYear {
  return years.reduce<FinancialYear>((last, year) => (year !== undefined && year > last ? year : last), atLeastTo);
}
