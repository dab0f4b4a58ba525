import { dayInWords } from '@redress/calendar';
import type { Command } from 'commander';
import { answer } from '../answer.js';
import type { House } from '@redress/house';
import type { Environment } from '../environment.js';
import type { Run } from '../run.js';
import { movesInWords } from './moves-in-words.js';
import { inHouse } from '../store/in-house.js';
import { personNamed } from '../store/who-asks.js';

/** `calendar load`: more years of bank holidays, by which every due date is counted from then on. */
export function addLoadCommand(calendar: Command, environment: Environment, run: Run): void {
  calendar
    .command('load')
    .description('load bank holidays into the store: running due dates are counted by them, what is settled keeps its date')
    .argument('<bank-holidays.json>', 'the file that GOV.UK publishes at https://www.gov.uk/bank-holidays.json')
    .option('--dry-run', 'writes nothing: says which days it would add and which dates of open cases it would move')
    .option('--as <person>', 'the demonstration person who loads them', 'administrator')
    .addHelpText('after', '\nA server that is running goes on with the years it knows until it is started again.\n\nExample:\n  redress calendar load bank-holidays.json')
    .action((path: string, { as, dryRun = false }: { readonly as: string; readonly dryRun?: boolean }) => run(async () => {
      const actor = personNamed(as);
      const { lastYear, added, takenAway, moves } = await inHouse(environment, async (house) => {
        await house.readModels.catchUp();
        return house.loadBankHolidays({ path, actor, isDryRun: dryRun });
      });
      return answer({ lastYear, added, takenAway, moves, isDryRun: dryRun }, inWords({ lastYear, added, takenAway, moves }, dryRun));
    }));
}

type Loaded = Omit<Awaited<ReturnType<House['loadBankHolidays']>>, 'bankHolidays'>;

function inWords({ lastYear, added, takenAway, moves }: Loaded, isDryRun: boolean): string {
  return [
    ...added.map(({ date, title }) => `  ${dayInWords(date)}: ${title}`),
    ...takenAway.map(({ date, title }) => `  ${dayInWords(date)}: ${title} is a working day after all`),
    ...movesInWords(moves),
    isDryRun ? `Nothing was written. The calendar would reach to the end of ${lastYear}.` : `The calendar reaches to the end of ${lastYear}. Start a running server again, and it counts by it.`,
  ].join('\n');
}
