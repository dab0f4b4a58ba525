import type { CommitResult, Position } from '@redress/event-store';
import type { Held } from '@redress/histories';
import { own, stateName } from '@redress/procedures';
import { allowedNext, type AllowedCommand } from '../allowed/allowed-next.js';
import type { CommandContext } from '../commands/case-command.js';
import type { CommandRegistry } from '../commands/command-registry.js';

/** The answer to a command. */
export interface CommandResult {
  /** Of the case, or of whatever kind of history it was. */
  readonly caseId: string;
  readonly reference: string;
  readonly revision: number;
  /** A token: a read may wait until it has been seen. */
  readonly position: Position;
  readonly outcome: CommitResult['outcome'];
  /** The types of the events recorded on that history, limits that had passed first. */
  readonly events: readonly string[];
  readonly state: string;
  /** What may be done next, and by whom. Worked out when it is read: it takes as long as the command itself, and few ask. */
  readonly allowed: readonly AllowedCommand[];
}

export function answerOf(
  { outcome, position, revisions }: CommitResult, { kind, id, streamId, state, revision }: Held, events: readonly string[],
  commands: CommandRegistry, { actor, now }: Pick<CommandContext, 'actor' | 'now'>,
): CommandResult {
  return {
    caseId: id,
    reference: kind.referenceOf(state),
    revision: own(revisions, streamId) ?? revision,
    position, outcome, events,
    state: stateName(state),
    get allowed() {
      return allowedNext(kind, commands, state, actor.role, now);
    },
  };
}
