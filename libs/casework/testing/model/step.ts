import { addDays, londonDateOf, type LondonDate, type UtcInstant } from '@redress/calendar';
import type { Role } from '@redress/identity';
import type { CaseState, Facts } from '@redress/procedures';

/** Where a modelled case stands: its state, and the instant up to which it has lived. */
export interface Modelled {
  readonly state: CaseState;
  readonly now: UtcInstant;
}

/** What a body may be made from. `on` is the date the fact is to have: today, or the day before for the fact that comes too early. */
export interface Present {
  readonly facts: Facts;
  readonly today: LondonDate;
  readonly on: LondonDate;
  /** Told apart from every other history in the same store. */
  readonly unique: string;
}

export interface CommandStep {
  readonly label: string;
  readonly command: string;
  readonly role: Role;
  readonly daysBack: 0 | 1;
  readonly body: (present: Present) => object;
  readonly when: (state: CaseState) => boolean;
}

/** Nothing happens for a while; the limits that pass meanwhile are recorded. */
export interface WaitStep {
  readonly label: string;
  readonly calendarDays: number;
  readonly when: (state: CaseState) => boolean;
}

export type Step = CommandStep | WaitStep;

type Body = (present: Present) => object;
type When = (state: CaseState) => boolean;

const always: When = () => true;

/** A command as it should be given, and the same dated the day before: too early for whatever happened today. */
export function given(command: string, role: Role, body: Body, when: When = always): readonly CommandStep[] {
  return [
    { label: command, command, role, daysBack: 0, body, when },
    { label: `${command}, dated the day before`, command, role, daysBack: 1, body, when },
  ];
}

/** A command given with something else than it should be. */
export function variant(command: string, what: string, role: Role, body: Body, when: When = always): CommandStep {
  return { label: `${command}, ${what}`, command, role, daysBack: 0, body, when };
}

export function waiting(calendarDays: number, when: When): WaitStep {
  return { label: `${calendarDays} days pass`, calendarDays, when };
}

export function presentOf({ state, now }: Modelled, daysBack: 0 | 1, unique: string): Present {
  const today = londonDateOf(now);
  return { facts: state.facts, today, on: addDays(today, -daysBack), unique };
}
