import type { Actor } from '@redress/identity';
import type { CaseCommand } from '../commands/case-command.js';
import type { CommandDefinition } from '../commands/registry.js';

export interface CommandInput {
  /** The case's id or reference; for a command that opens a referral, the case it concerns, if any. */
  readonly caseId?: string | undefined;
  /** The command's fields, as they came. */
  readonly body: unknown;
  readonly actor: Actor;
  /** A repeat of it gets the first answer and records nothing. */
  readonly commandId: string;
  /** The revision the person saw (If-Match): any other is a conflict. Without it only a different decision is. */
  readonly expectedRevision?: number | undefined;
  /** There is one clock, and it is not the caller's. */
  readonly at?: never;
}

/** A command that may be given by its actor and whose fields are in order; what the case says to it is still open. */
export interface Asked {
  readonly definition: CommandDefinition;
  readonly command: CaseCommand;
  readonly input: CommandInput;
}
