import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandInput } from '../command-path/asked.js';
import type { CommandResult } from '../command-path/command-result.js';
import { commandDefinitions, commands } from '../commands/registry.js';
import { namedCommand } from '../command-path/named-command.js';
import type { Casework } from '../casework.js';

/** A command on the bus: which one it is, its class says. */
export abstract class CommandMessage {
  constructor(readonly input: CommandInput) {}
}

type MessageClass = new (input: CommandInput) => CommandMessage;

/** The bus wants a class and a handler for each command: both are made from the registry. */
const messageClasses: ReadonlyMap<string, MessageClass> = new Map(
  commandDefinitions.map(({ name, commandClass }) => [name, { [commandClass.name]: class extends CommandMessage {} }[commandClass.name] as MessageClass]),
);

/** What to give to the command bus. Throws ValidationFailed for a name that no command has. */
export function commandMessage(name: string, input: CommandInput): CommandMessage {
  const Message = messageClasses.get(namedCommand(commands, name).name) ?? unheardOf(name);
  return new Message(input);
}

/** One handler a command, each no more than the way to the core. */
export function commandHandlers(casework: Casework): readonly ICommandHandler<CommandMessage, CommandResult>[] {
  return [...messageClasses].map(([name, Message]) => {
    class Handler implements ICommandHandler<CommandMessage, CommandResult> {
      execute({ input }: CommandMessage): Promise<CommandResult> {
        return casework.execute(name, input);
      }
    }
    CommandHandler(Message)(Handler);
    return new Handler();
  });
}

function unheardOf(name: string): never {
  throw new Error(`There is no message for ${name}.`);
}
