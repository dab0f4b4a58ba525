import type { EventStore } from '@redress/event-store';
import { correct, type Held } from '@redress/histories';
import type { CommandContext } from '../commands/case-command.js';
import type { Asked } from './asked.js';

/** The context with the record of the history as it stands, for a command that is about what is recorded. */
export async function withRecord(context: CommandContext, { definition, kind }: Asked, { streamId, revision }: Held, store: EventStore): Promise<CommandContext> {
  if (definition.commandClass.readsRecord !== true) return context;
  const events = await Array.fromAsync(store.readStream(streamId, { toRevision: revision }));
  return { ...context, record: { events, correct: (asked) => correct(kind, events, asked) } };
}
