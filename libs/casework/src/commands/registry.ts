import type { MachineId } from '@redress/procedures';
import { adultCommands } from './adult-social-care.js';
import type { CommandClass } from './case-command.js';
import { childrensCommands } from './childrens-social-care.js';
import { commandName } from './command-name.js';
import { commentCommands } from './comments.js';
import { complimentCommands } from './compliments.js';
import { corporateCommands } from './corporate.js';
import { intakeCommands } from './intake.js';
import { ombudsmanCommands } from './ombudsman.js';

/** A command as the house knows it: the name in the URL, the class, and the machines whose cases take it. */
export interface CommandDefinition {
  readonly name: string;
  readonly commandClass: CommandClass;
  readonly machines: readonly MachineId[];
}

const byMachine: Readonly<Record<MachineId, readonly CommandClass[]>> = {
  INTAKE: intakeCommands,
  CSC: childrensCommands,
  ASC: adultCommands,
  CORPORATE: corporateCommands,
  COMMENT: commentCommands,
  COMPLIMENT: complimentCommands,
  LGSCO: ombudsmanCommands,
};

/** Every command there is, each once, in the order of the procedures. */
export const commandDefinitions: readonly CommandDefinition[] = [...new Set(Object.values(byMachine).flat())].map((commandClass) => ({
  name: commandName(commandClass.name),
  commandClass,
  machines: machineIds().filter((machine) => byMachine[machine].includes(commandClass)),
}));

const byName: ReadonlyMap<string, CommandDefinition> = new Map(commandDefinitions.map((definition) => [definition.name, definition]));

export function commandNamed(name: string): CommandDefinition | undefined {
  return byName.get(name);
}

const definitionsOf: ReadonlyMap<MachineId, readonly CommandDefinition[]> = new Map(
  machineIds().map((machine) => [machine, byMachine[machine].flatMap((commandClass) => byName.get(commandName(commandClass.name)) ?? [])]),
);

/** The commands of one machine, in the order a case goes through them. */
export function commandsOf(machine: MachineId): readonly CommandDefinition[] {
  return definitionsOf.get(machine) ?? [];
}

function machineIds(): readonly MachineId[] {
  return Object.keys(byMachine) as MachineId[];
}
