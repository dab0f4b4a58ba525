import { dateInWords, lastDayOfMonths, workingDayCalendar, type MonthRule } from '@redress/calendar';
import { Option, type Command } from 'commander';
import { answer } from '../answer.js';
import type { Environment } from '../environment.js';
import type { Run } from '../run.js';
import { WrongUse } from '../wrong-use.js';
import { due, type DueOptions } from './due.js';
import { addLoadCommand } from './load-command.js';
import { dayFrom, suspensionFrom, wholeNumberFrom } from './read-argument.js';

const repeated = (flags: string, description: string): Option =>
  new Option(flags, `${description}; may be repeated`).default([], 'none').argParser((value, before: readonly string[]) => [...before, value]);

/** Working days, months and due dates, which need no store and count by the years the program came with; and the loading of more years into a store. */
export function addCalendarCommands(program: Command, environment: Environment, run: Run): void {
  const calendar = program.command('calendar').description('working days in England and Wales, and why a date is that date');

  calendar
    .command('due')
    .description('the nth working day after a day, and every day on the way to it')
    .argument('<date>', 'a day (2021-06-11) or a moment with Z or an offset (2021-06-11T17:30:00Z)')
    .argument('<n>', 'working days')
    .addOption(repeated('--closure-day <date>', 'a day on which the council is closed'))
    .addOption(repeated('--suspend <FROM..TO>', 'the clock stands still from FROM until before TO'))
    .addOption(new Option('--receipt <rule>', 'when a moment counts as received').choices(['ACTUAL_DATE', 'DEEMED_NEXT_WORKING_DAY']).default('ACTUAL_DATE'))
    .addHelpText('after', '\nExample:\n  redress calendar due 2021-04-12 65 --suspend 2021-05-10..2021-06-21')
    .action((date: string, n: string, options: DueOptions) => run(async () => due(date, n, options)));

  calendar
    .command('elapsed')
    .description('the working days after one day up to and including another')
    .argument('<from>', 'a day')
    .argument('<to>', 'the same day or a later one')
    .addOption(repeated('--suspend <FROM..TO>', 'the clock stands still from FROM until before TO'))
    .addHelpText('after', '\nExample:\n  redress calendar elapsed 2021-03-31 2021-04-12')
    .action((from: string, to: string, { suspend }: { readonly suspend: readonly string[] }) => run(async () => elapsed(from, to, suspend)));

  calendar
    .command('months')
    .description('the last day of a number of calendar months')
    .argument('<date>', 'a day')
    .argument('<n>', 'months')
    .addOption(new Option('--rule <rule>', 'COMMENCING counts the day itself, AFTER begins the day after').choices(['COMMENCING', 'AFTER']).makeOptionMandatory())
    .addHelpText('after', '\nExample:\n  redress calendar months 2021-01-31 6 --rule COMMENCING')
    .action((date: string, n: string, { rule }: { readonly rule: MonthRule }) => run(async () => {
      const lastDay = lastDayOfMonths(dayFrom(date, 'date'), wholeNumberFrom(n, 'n', 1), rule);
      return answer({ lastDay }, dateInWords(lastDay));
    }));

  addLoadCommand(calendar, environment, run);
}

function elapsed(from: string, to: string, suspend: readonly string[]) {
  const [first, last] = [dayFrom(from, 'from'), dayFrom(to, 'to')];
  if (last < first) throw new WrongUse('ERR_VALIDATION', `to: ${dateInWords(last)} is before ${dateInWords(first)}. Give the earlier day first.`);
  const elapsedWorkingDays = workingDayCalendar().elapsedWorkingDays(first, last, { suspensions: suspend.map(suspensionFrom) });
  return answer({ elapsedWorkingDays }, String(elapsedWorkingDays));
}
