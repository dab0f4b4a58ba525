import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Casework } from '../casework.js';
import type { CommandInput } from '../command-path/asked.js';
import type { CommandResult } from '../command-path/command-result.js';
import { namedCommand } from '../command-path/named-command.js';
import type { CommandDefinition, CommandRegistry } from '../commands/command-registry.js';
import { traced, type TellCommand } from './traced.js';

/** A command on the bus: which one it is, its class says. */
export abstract class CommandMessage {
  constructor(readonly input: CommandInput) {}
}

type MessageClass = new (input: CommandInput) => CommandMessage;

/** The bus wants a class and a handler for each command: both are made from the registry. */
const messageClasses = new WeakMap<CommandDefinition, MessageClass>();

function messageClass(definition: CommandDefinition): MessageClass {
  const { name } = definition.commandClass;
  const made = messageClasses.get(definition) ?? named(name);
  messageClasses.set(definition, made);
  return made;
}

function named(name: string): MessageClass {
  class Message extends CommandMessage {}
  return Object.defineProperty(Message, 'name', { value: name });
}

/** What to give to the command bus. Throws ValidationFailed for a name that no command has. */
export function commandMessage(commands: CommandRegistry, name: string, input: CommandInput): CommandMessage {
  const Message = messageClass(namedCommand(commands, name));
  return new Message(input);
}

/**
 * One handler a command: the way to the core, and on it what is the same for all of them, whichever it is: each is measured and told of.
 */
export function commandHandlers(casework: Casework, tell: TellCommand): readonly ICommandHandler<CommandMessage, CommandResult>[] {
  return casework.commands.definitions.map((definition) => {
    const { name } = definition;
    class Handler implements ICommandHandler<CommandMessage, CommandResult> {
      execute({ input }: CommandMessage): Promise<CommandResult> {
        return traced(name, tell, () => casework.execute(name, input));
      }
    }
    CommandHandler(messageClass(definition))(Handler);
    return new Handler();
  });
}
