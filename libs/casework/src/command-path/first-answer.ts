import type { CommitResult, EventStore } from '@redress/event-store';
import { live, requireSight, type HistoryKind } from '@redress/histories';
import { own } from '@redress/procedures';
import type { CommandRegistry } from '../commands/command-registry.js';
import type { Asked } from './asked.js';
import { isUnseen } from './permission.js';
import { answerOf, type CommandResult } from './command-result.js';

/**
 * What a command was answered when it was first given, made again from the history: its state and what might be done next are those of
 * then, whatever has happened since (domain section 9 row 84).
 */
export async function firstAnswer(answer: CommitResult, { definition, kind, input }: Asked, store: EventStore, commands: CommandRegistry): Promise<CommandResult> {
  const streamId = streamAnswered(answer, kind);
  const revision = own(answer.revisions, streamId) ?? 0;
  const recorded = await Array.fromAsync(store.readStream(streamId, { toRevision: revision }));
  const { state, story } = live(kind, recorded);
  const types = recorded.filter(({ metadata }) => metadata.commandId === input.commandId).map(({ type }) => type);
  const last = story.at(-1);
  if (last === undefined) throw new Error('A history that a command was recorded on has an event.');
  if (!isUnseen(definition, input.actor)) requireSight(input.actor, { kind, state });
  const held = { kind, id: streamId.slice(kind.prefix.length), streamId, revision, state };
  return answerOf(answer, held, types, commands, { actor: input.actor, now: last.occurredAt });
}

/** Of the streams a command wrote, the one of the kind that it opens or goes on with. */
function streamAnswered({ revisions }: CommitResult, { prefix }: HistoryKind): string {
  const streamId = Object.keys(revisions).find((name) => name.startsWith(prefix));
  if (streamId === undefined) throw new Error('This command id was given to something that wrote to no such history.');
  return streamId;
}
