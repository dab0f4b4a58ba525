import type { CommandClass } from './case-command.js';
import { commandName } from './command-name.js';

/** A command as the house knows it: the name in the URL, the class, the kind of history it goes on with, and the machines that take it. */
export interface CommandDefinition {
  readonly name: string;
  readonly commandClass: CommandClass;
  /** The name of the kind. */
  readonly kind: string;
  readonly machines: readonly string[];
}

/** The commands of each machine of each kind of history, in the order one goes through them. */
export type CommandTable = Readonly<Record<string, Readonly<Record<string, readonly CommandClass[]>>>>;

/** The commands a path serves. It is handed to the path, so that a library above can bring its own. */
export interface CommandRegistry {
  /** Each once, in the order of the table. */
  readonly definitions: readonly CommandDefinition[];
  named(name: string): CommandDefinition | undefined;
  /** The commands of one machine. */
  of(machine: string): readonly CommandDefinition[];
}

export function commandRegistry(table: CommandTable): CommandRegistry {
  const definitions = Object.entries(table).flatMap(([kind, byMachine]) => definitionsOf(kind, byMachine));
  const byName = new Map(definitions.map((definition) => [definition.name, definition]));
  const byMachine = new Map(Object.values(table).flatMap(Object.entries<readonly CommandClass[]>).map(([machine, classes]) => [
    machine, classes.flatMap(({ name }) => byName.get(commandName(name)) ?? []),
  ]));
  return { definitions, named: (name) => byName.get(name), of: (machine) => byMachine.get(machine) ?? [] };
}

function definitionsOf(kind: string, byMachine: CommandTable[string]): readonly CommandDefinition[] {
  return [...new Set(Object.values(byMachine).flat())].map((commandClass) => ({
    name: commandName(commandClass.name),
    commandClass,
    kind,
    machines: Object.entries(byMachine).filter(([, classes]) => classes.includes(commandClass)).map(([machine]) => machine),
  }));
}
