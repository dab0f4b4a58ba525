import { londonDateOf, withinCalendar, type LondonDate, type UtcInstant } from '@redress/calendar';
import { Refused, type CaseState, type Deadline, type Workflow } from '@redress/procedures';
import type { CommandClass } from '../commands/case-command.js';
import { likelyBodies } from './likely-bodies.js';
import { triedBy } from './tried-by.js';

/** The limit that a command keeps, of several the first that falls due. */
export interface OwedBy {
  readonly limit: string;
  /** London date; absent while nobody can say, as when the clock stands still. */
  readonly dueOn?: LondonDate;
}

/** Read off the history itself: which of the clocks that run the event of the command would end, whether it is accepted now or not. */
export function owedBy(commandClass: CommandClass, workflow: Workflow, state: CaseState, now: UtcInstant): OwedBy | undefined {
  const running = workflow.deadlines(state).filter(isRunning);
  for (const body of likelyBodies(commandClass, state, londonDateOf(now), now)) {
    const after = new Set(afterwards(Object.assign(new commandClass(), body), workflow, state, now).filter(isRunning).map(({ deadlineId }) => deadlineId));
    const [first] = running.filter(({ deadlineId, limit }) => !after.has(deadlineId) && limit.onExpiry !== 'WINDOW').toSorted(byDueDate);
    if (first) return { limit: first.limit.title, ...(first.dueOn === undefined ? {} : { dueOn: first.dueOn }) };
  }
  return undefined;
}

function afterwards(command: InstanceType<CommandClass>, workflow: Workflow, state: CaseState, now: UtcInstant): readonly Deadline[] {
  try {
    // Beyond the loaded years nobody can say what it would end (C8).
    const after = withinCalendar(() => {
      const [first] = command.propose(state, triedBy(workflow, state, now));
      return first && workflow.evolve(state, workflow.placed(state, first, now));
    });
    return workflow.deadlines(after ?? state);
  } catch (error) {
    if (error instanceof Refused) return workflow.deadlines(state);
    throw error;
  }
}

const isRunning = ({ metOn, cancelled }: Deadline): boolean => metOn === undefined && !cancelled;
const byDueDate = (one: Deadline, other: Deadline): number => ((one.dueOn ?? '9999') < (other.dueOn ?? '9999') ? -1 : 1);
