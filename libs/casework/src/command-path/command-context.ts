import type { Clock } from '@redress/event-store';
import { momentOf, type HistoryKinds } from '@redress/histories';
import { v5 as uuidOfName } from 'uuid';
import type { CommandContext } from '../commands/case-command.js';
import type { Asked } from './asked.js';
import { newReference } from './new-reference.js';

/** Everything a command may know besides the history. `attempt` counts the references tried for a new case. */
export function commandContext({ definition, kind, input }: Asked, kinds: HistoryKinds, clock: Clock, attempt: number): CommandContext {
  const moment = momentOf(clock);
  const concerned = definition.commandClass.concerns && kinds[definition.commandClass.concerns];
  return {
    ...moment,
    workflow: kind,
    actor: input.actor,
    idOf: idsOf(input.commandId),
    newReference: newReference(input.commandId, attempt, moment.today),
    ...(concerned === undefined || input.caseId === undefined ? {} : { concernedId: concerned.idOf(input.caseId) }),
  };
}

/** The ids that a command makes follow from its own: repeated, it makes the same. */
export function idsOf(commandId: string): CommandContext['idOf'] {
  return (name) => uuidOfName(`${commandId}/${name}`, idNamespace);
}

const idNamespace = '3b0c1a55-5f0e-5d0b-9a57-0a8a6fd0c1e2';
