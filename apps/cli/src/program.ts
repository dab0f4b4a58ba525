import { Command } from 'commander';
import { addCalendarCommands } from './calendar/calendar-commands.js';
import { addCaseCommands } from './cases/case-commands.js';
import type { Environment } from './environment.js';
import { addImportCommand } from './import-tracker/import-command.js';
import { addFiguresCommand } from './indicators/figures-command.js';
import { addIndicatorsCommand } from './indicators/indicators-command.js';
import { addVerifyCommand } from './integrity/verify-command.js';
import { addPolicyCommands } from './policy/policy-commands.js';
import { addPublicationCommands } from './publications/publication-commands.js';
import { addProcedureCommands } from './procedures/procedure-commands.js';
import { addUpkeepCommands } from './read-models/upkeep-commands.js';
import type { Run } from './run.js';

/** Every command of `redress`. Wrong use throws CommanderError or WrongUse. */
export function programOf(environment: Environment, run: Run, showHelp: (text: string) => void): Command {
  const program = new Command('redress')
    .description("Redress: an English council's complaints procedures, from the command line")
    .addHelpText('after', storeHelp);
  addCalendarCommands(program, environment, run);
  addImportCommand(program, environment, run);
  addIndicatorsCommand(program, environment, run);
  addFiguresCommand(program, environment, run);
  addCaseCommands(program, environment, run);
  addProcedureCommands(program, environment, run);
  addPolicyCommands(program, environment, run);
  addPublicationCommands(program, environment, run);
  addVerifyCommand(program, environment, run);
  addUpkeepCommands(program, environment, run);
  for (const command of everyCommand(program)) {
    command.exitOverride().configureOutput({ writeOut: showHelp, writeErr: (help) => environment.say(help.trimEnd()), outputError: () => undefined });
    if (command.commands.length === 0) command.option('--json', 'print JSON, alone, on standard output');
  }
  return program;
}

const storeHelp = `
The store is the PostgreSQL at DATABASE_URL, or else one of this house in DATA_DIR (./data), with the server running or without. With
EVENT_STORE_URL the history lies in the KurrentDB or EventStoreDB there, and only what is made of it in the PostgreSQL.
Exit status: 0 done, 1 refused or not found, 2 wrong use; 3 from verify alone: the history was altered.`;

function everyCommand(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}
