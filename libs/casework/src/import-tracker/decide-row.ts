import { CalendarError, startOfLondonDay, type UtcInstant } from '@redress/calendar';
import type { HistoryKind, Kinds } from '@redress/histories';
import { HistoryDoesNotReplay, Refused, type CaseState, type DomainEvent, type ProposedEvent } from '@redress/procedures';
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
export function decideRow(row: TrackerRow, kinds: Kinds, now: UtcInstant): DecidedRow {
  return {
    caseEvents: decideSteps(stepsOf(row), kinds.CASE, now),
    referralEvents: decideSteps(referralSteps(row), kinds.REFERRAL, now),
  };
}

function decideSteps(steps: readonly Step[], kind: HistoryKind<CaseState>, now: UtcInstant): readonly ImportedEvent[] {
  const told: ImportedEvent[] = [];
  let state = kind.initial;
  const liveOn = (column: Column, at: UtcInstant, propose: (state: CaseState) => ProposedEvent | undefined): void => {
    const lived = namingColumn(column, () => kind.liveOn(state, at, (lapsed) => [propose(lapsed)].filter((event) => event !== undefined)));
    told.push(...lived.lapsed.map((event) => ({ event, broughtBy: 'EXPIRY' }) as const), ...lived.events.map((event) => ({ event, broughtBy: 'ROW' }) as const));
    ({ state } = lived);
  };
  for (const step of steps) liveOn(step.column, startOfLondonDay(step.on), (lapsed) => step.propose(lapsed, kind));
  const last = steps.at(-1);
  if (last !== undefined) liveOn(last.column, now, () => undefined);
  return told;
}

function namingColumn<Lived>(column: Column, live: () => Lived): Lived {
  try {
    return live();
  } catch (error) {
    if (error instanceof Refused || error instanceof CalendarError || error instanceof HistoryDoesNotReplay) throw refusedIn(column, error.code, error.message);
    throw error;
  }
}
