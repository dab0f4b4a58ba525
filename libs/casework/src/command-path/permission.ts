import { Forbidden } from '@redress/histories';
import type { Actor } from '@redress/identity';
import { asTyped } from '@redress/procedures';
import type { Command } from '../commands/case-command.js';
import type { CommandDefinition } from '../commands/command-registry.js';
import { fieldsOf } from '../fields/index.js';

/** Domain 6.1: only the roles the command names, and only those a field is kept for. Throws Forbidden. */
export function permit({ commandClass }: CommandDefinition, { role }: Actor): void {
  if (!holds(commandClass.roles, role)) throw new Forbidden(role);
}

/** Whether the role decides the command without a sight of the case. */
export function isUnseen({ commandClass }: CommandDefinition, { role }: Actor): boolean {
  return holds(commandClass.unseenBy ?? [], role);
}

/** What a case worker may do may still hold a decision that is the manager's, such as a waiver. Throws Forbidden. */
export function permitFields({ commandClass }: CommandDefinition, command: Command, { role }: Actor): void {
  const kept = fieldsOf(commandClass).find(({ name, onlyFor }) => onlyFor && !holds(onlyFor, role) && Reflect.get(command, name) !== undefined);
  if (kept) throw new Forbidden(role, `answer ${asTyped(kept.label)}`, kept.name);
}

function holds(roles: readonly string[], role: string): boolean {
  return roles.includes(role);
}
