import { dayInWords } from '@redress/calendar';
import type { HolidaysLoaded } from '@redress/casework';
import type { Command } from 'commander';
import { answer } from '../answer.js';
import type { Environment } from '../environment.js';
import type { Run } from '../run.js';
import { inHouse } from '../store/in-house.js';
import { personNamed } from '../store/who-asks.js';

/** `calendar load`: more years of bank holidays, by which every due date is counted from then on. */
export function addLoadCommand(calendar: Command, environment: Environment, run: Run): void {
  calendar
    .command('load')
    .description('load bank holidays into the store: running due dates are counted by them, what is settled keeps its date')
    .argument('<bank-holidays.json>', 'the file that GOV.UK publishes at https://www.gov.uk/bank-holidays.json')
    .option('--as <person>', 'the demonstration person who loads them', 'administrator')
    .addHelpText('after', '\nA server that is running goes on with the years it knows until it is started again.\n\nExample:\n  redress calendar load bank-holidays.json')
    .action((path: string, { as }: { readonly as: string }) => run(async () => {
      const actor = personNamed(as);
      const loaded = await inHouse(environment, (house) => house.loadBankHolidays({ path, actor }));
      return answer({ ...loaded }, inWords(loaded));
    }));
}

function inWords({ lastYear, added, takenAway }: HolidaysLoaded): string {
  return [
    ...added.map(({ date, title }) => `  ${dayInWords(date)}: ${title}`),
    ...takenAway.map(({ date, title }) => `  ${dayInWords(date)}: ${title} is a working day after all`),
    `The calendar reaches to the end of ${lastYear}. Start a running server again, and it counts by it.`,
  ].join('\n');
}
