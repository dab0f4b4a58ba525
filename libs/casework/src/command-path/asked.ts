import type { HistoryKind } from '@redress/histories';
import type { Actor } from '@redress/identity';
import type { Command } from '../commands/case-command.js';
import type { CommandDefinition } from '../commands/command-registry.js';

export interface CommandInput {
  /** The id or reference of the case, referral or other history; for a command that opens one, of what that concerns, if anything. */
  readonly caseId?: string | undefined;
  /** The command's fields, as they came. */
  readonly body: unknown;
  readonly actor: Actor;
  /** A repeat of it gets the first answer and records nothing. */
  readonly commandId: string;
  /** The revision the person saw (If-Match): any other is a conflict. Without it only a different decision is. */
  readonly expectedRevision?: number | undefined;
  /** The revision the person had before their eyes: what happened since is a conflict only where it changes what is decided. */
  readonly seenRevision?: number | undefined;
  /** There is one clock, and it is not the caller's. */
  readonly at?: never;
}

/** A command that may be given by its actor and whose fields are in order; what the case says to it is still open. */
export interface Asked {
  readonly definition: CommandDefinition;
  /** The kind of history it opens or goes on with. */
  readonly kind: HistoryKind;
  readonly command: Command;
  readonly input: CommandInput;
}
