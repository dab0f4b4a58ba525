import { commandNamed, type CommandDefinition } from '../commands/registry.js';
import { ValidationFailed } from '../refusals/refusals.js';

/** Throws ValidationFailed for a name that no command has (section 9 row 85). */
export function namedCommand(name: string): CommandDefinition {
  const definition = commandNamed(name);
  if (!definition) throw new ValidationFailed([{ field: 'command', code: 'ERR_VALIDATION', message: 'There is no command of that name.' }]);
  return definition;
}
