import type { LondonDate } from '@redress/calendar';
import type { CaseState, EventType, ProposedEvent, ProposedPayload, Workflow } from '@redress/procedures';
import { proposed } from '../../commands/proposed.js';
import type { Column } from '../row/columns.js';

/** One thing that happened, as a row tells it. */
export interface Step {
  /** London date of the fact. */
  readonly on: LondonDate;
  /** Where the row says so: named when the step is refused. */
  readonly column: Column;
  /** What the person would have proposed, knowing the case as it then stood; nothing where the case shows that it is not needed. */
  readonly propose: (state: CaseState, workflow: Workflow) => ProposedEvent | undefined;
}

/**
 * Steps of which each follows from the one before, whatever their dates say: told in this order, dates that run backwards come
 * before the deciders and are refused by the rule they break. `opensAfter` is the step of another chain without which none of these is possible.
 */
export interface Chain {
  readonly steps: readonly Step[];
  readonly opensAfter?: Step | undefined;
}

/** A step that brings the same event however the case stands. */
export function step<T extends EventType>(column: Column, on: LondonDate, type: T, payload: ProposedPayload<T>): Step {
  return stepBy(column, on, type, () => payload);
}

/** A step whose payload follows from the case as it stands. */
export function stepBy<T extends EventType>(column: Column, on: LondonDate, type: T, payload: (state: CaseState, workflow: Workflow) => ProposedPayload<T>): Step {
  return { on, column, propose: (state, workflow) => proposed(type, on, payload(state, workflow)) };
}

/** The steps that the row has: those whose date it holds. */
export function stepsHeld(...steps: readonly (Step | readonly Step[] | undefined)[]): readonly Step[] {
  return steps.flatMap((each) => each ?? []);
}
