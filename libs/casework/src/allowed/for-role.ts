import { roleWithArticle, type Actor } from '@redress/identity';
import { oneOf, type Refusal } from '@redress/procedures';
import type { CommandClass } from '../commands/case-command.js';
import { fieldsOf, type FieldDescription } from '../fields/index.js';

/** The fields of a command that a role may answer. */
export function fieldsFor(commandClass: CommandClass, role: Actor['role']): readonly FieldDescription[] {
  return fieldsOf(commandClass).filter(({ onlyFor }) => onlyFor === undefined || onlyFor.some((one) => one === role));
}

/** A refusal as one role can act on it: what only somebody else may answer is no field of theirs, and they learn whose it is. */
export function forRole(refusal: Refusal, commandClass: CommandClass, role: Actor['role']): Refusal {
  const field = fieldsOf(commandClass).find(({ name }) => name === refusal.field);
  if (!field?.onlyFor || field.onlyFor.some((one) => one === role)) return refusal;
  const { field: _, ...rest } = refusal;
  return { ...rest, message: `${refusal.message} That is for ${oneOf(field.onlyFor.map(roleWithArticle))}.` };
}
