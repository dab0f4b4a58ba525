import { nothingYet, requireSight, type Held, type Histories, type HistoryKinds } from '@redress/histories';
import type { CommandContext } from '../commands/case-command.js';
import { ValidationFailed } from '../refusals/refusals.js';
import type { Asked } from './asked.js';

/** The id of the history a command goes on with. Throws ValidationFailed when none is named. */
export function idContinued({ kind, input: { caseId } }: Asked): string {
  if (caseId === undefined || caseId === '') throw new ValidationFailed([{ field: 'caseId', code: 'ERR_VALIDATION', message: 'Say which case, by its id or reference.' }]);
  return kind.idOf(caseId);
}

/** The new history a command opens: its id follows from the first event, and nothing is there until the store says otherwise. */
export function historyOpened({ kind, command }: Asked, context: CommandContext): Held {
  const [first] = command.propose(kind.initial, context);
  const id = first && kind.opens(first);
  if (id === undefined) throw new Error('A command that opens a history begins with the event that names it.');
  return nothingYet(kind, id);
}

/** What a new history concerns must be there, for these eyes. Throws NotFound, Forbidden. */
export async function requireConcerned({ definition }: Asked, { actor, concernedId }: CommandContext, kinds: HistoryKinds, histories: Histories): Promise<void> {
  const concerned = definition.commandClass.concerns && kinds[definition.commandClass.concerns];
  if (concerned !== undefined && concernedId !== undefined) requireSight(actor, await histories.existing(concerned, concernedId));
}
