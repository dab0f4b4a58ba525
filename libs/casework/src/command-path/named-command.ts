import type { CommandDefinition, CommandRegistry } from '../commands/command-registry.js';
import { ValidationFailed } from '../refusals/refusals.js';

/** Throws ValidationFailed for a name that no command has (section 9 row 85). */
export function namedCommand(commands: CommandRegistry, name: string): CommandDefinition {
  const definition = commands.named(name);
  if (!definition) throw new ValidationFailed([{ field: 'command', code: 'ERR_VALIDATION', message: 'There is no command of that name.' }]);
  return definition;
}
