import type { CommitResult, EventStore, Position } from '@redress/event-store';
import { idOfStream, type Held } from '@redress/histories';
import { stateName, type Workflow } from '@redress/procedures';
import { allowedNext, type AllowedCommand } from '../allowed/allowed-next.js';
import type { CommandContext } from '../commands/case-command.js';
import { referenceOf } from '../queries/case-view.js';

/** The answer to a command. */
export interface CommandResult {
  /** Of the case, or of the referral. */
  readonly caseId: string;
  readonly reference: string;
  readonly revision: number;
  /** A token: a read may wait until it has been seen. */
  readonly position: Position;
  readonly outcome: CommitResult['outcome'];
  /** The types of the events recorded on the case, limits that had passed first. */
  readonly events: readonly string[];
  readonly state: string;
  /** What may be done next, and by whom. */
  readonly allowed: readonly AllowedCommand[];
}

export function answerOf(
  { outcome, position, revisions }: CommitResult, { streamId, state, revision }: Held, events: readonly string[],
  workflow: Workflow, { actor, now }: Pick<CommandContext, 'actor' | 'now'>,
): CommandResult {
  return {
    caseId: idOfStream(streamId),
    reference: referenceOf(state.facts),
    revision: revisions[streamId] ?? revision,
    position, outcome, events,
    state: stateName(state),
    allowed: allowedNext(workflow, state, actor.role, now),
  };
}

/** Of the streams a command wrote, the case's or referral's own. */
export function streamAnswered({ revisions }: CommitResult): string {
  const streamId = Object.keys(revisions).find((name) => idOfStream(name) !== name);
  if (streamId === undefined) throw new Error('This command id was given to something that wrote to no case.');
  return streamId;
}

export async function eventsOfCommand(store: EventStore, streamId: string, id: string): Promise<readonly string[]> {
  const types: string[] = [];
  for await (const { type, metadata } of store.readStream(streamId)) if (metadata.commandId === id) types.push(type);
  return types;
}
