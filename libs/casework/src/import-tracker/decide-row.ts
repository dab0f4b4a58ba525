import { CalendarError, startOfLondonDay, type UtcInstant } from '@redress/calendar';
import { HistoryDoesNotReplay, noCase, noReferral, Refused, type CaseState, type DomainEvent, type Workflow } from '@redress/procedures';
import type { Column } from './row/columns.js';
import { refusedIn } from './row/row-refused.js';
import type { TrackerRow } from './row/tracker-row.js';
import { referralSteps } from './steps/referral-steps.js';
import type { Step } from './steps/step.js';
import { stepsOf } from './steps/steps-of.js';

/** One event of an imported history, and whether the row tells it or the calendar brought it. */
export interface ImportedEvent {
  readonly event: DomainEvent;
  readonly broughtBy: 'ROW' | 'EXPIRY';
}

export interface DecidedRow {
  readonly caseEvents: readonly ImportedEvent[];
  /** Empty when the row names no Ombudsman reference. */
  readonly referralEvents: readonly ImportedEvent[];
}

/**
 * The history the row tells, decided step by step as if a person had recorded each on its own day, limits lapsing in between and
 * at last up to `now`. Pure. Throws RowRefused with the code of the rule that a step breaks.
 */
export function decideRow(row: TrackerRow, workflow: Workflow, now: UtcInstant): DecidedRow {
  return {
    caseEvents: decideSteps(stepsOf(row), noCase, workflow, now),
    referralEvents: decideSteps(referralSteps(row), noReferral, workflow, now),
  };
}

function decideSteps(steps: readonly Step[], start: CaseState, workflow: Workflow, now: UtcInstant): readonly ImportedEvent[] {
  const events: ImportedEvent[] = [];
  let state = start;
  const lapse = (until: UtcInstant): void => {
    const lapsed = workflow.lapse(state, until);
    events.push(...lapsed.events.map((event) => ({ event, broughtBy: 'EXPIRY' }) as const));
    ({ state } = lapsed);
  };
  for (const step of steps) {
    namingColumn(step.column, () => {
      const at = startOfLondonDay(step.on);
      lapse(at);
      const proposed = step.propose(state, workflow);
      if (proposed === undefined) return;
      const decided = workflow.decide(state, [proposed], at);
      events.push(...decided.events.map((event) => ({ event, broughtBy: 'ROW' }) as const));
      ({ state } = decided);
    });
  }
  const last = steps.at(-1);
  if (last !== undefined) namingColumn(last.column, () => lapse(now));
  return events;
}

function namingColumn(column: Column, decide: () => void): void {
  try {
    decide();
  } catch (error) {
    if (error instanceof Refused || error instanceof CalendarError || error instanceof HistoryDoesNotReplay) throw refusedIn(column, error.code, error.message);
    throw error;
  }
}
