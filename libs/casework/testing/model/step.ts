import { addDays, londonDateOf, type LondonDate, type UtcInstant } from '@redress/calendar';
import type { HistoryKind } from '@redress/histories';
import type { Role } from '@redress/identity';
import type { CaseState, Facts, MachineState } from '@redress/procedures';

/** Where a modelled history stands: its state, and the instant up to which it has lived. */
export interface Modelled<State extends MachineState = MachineState> {
  readonly kind: HistoryKind<State>;
  readonly state: State;
  readonly now: UtcInstant;
}

/** What a body may be made from. `on` is the date the fact is to have: today, or the day before for the fact that comes too early. */
export interface Present<About extends object = Facts> {
  readonly facts: About;
  readonly today: LondonDate;
  readonly on: LondonDate;
  /** Told apart from every other history in the same store. */
  readonly unique: string;
}

/** A step knows the facts of the kind of history its machine is of, and is tried on no other. */
export interface CommandStep {
  readonly label: string;
  readonly command: string;
  readonly role: Role;
  readonly daysBack: 0 | 1;
  body(present: Present<object>): object;
  /** It may be given wherever the case stands, and what may come later hangs on it. */
  readonly leadsOn?: true;
  when(state: MachineState): boolean;
}

/** Nothing happens for a while; the limits that pass meanwhile are recorded. */
export interface WaitStep {
  readonly label: string;
  readonly calendarDays: number;
  when(state: MachineState): boolean;
}

export type Step = CommandStep | WaitStep;

type Body<State extends MachineState> = (present: Present<State['facts']>) => object;
type When<State extends MachineState> = (state: State) => boolean;

const always = (): boolean => true;

/** A command as it should be given, and the same dated the day before: too early for whatever happened today. */
export function given<State extends MachineState = CaseState>(command: string, role: Role, body: Body<State>, when: When<State> = always): readonly CommandStep[] {
  return [
    { label: command, command, role, daysBack: 0, body, when },
    { label: `${command}, dated the day before`, command, role, daysBack: 1, body, when },
  ];
}

/** A command given with something else than it should be. */
export function variant<State extends MachineState = CaseState>(command: string, what: string, role: Role, body: Body<State>, when: When<State> = always): CommandStep {
  return { label: `${command}, ${what}`, command, role, daysBack: 0, body, when };
}

export function leadingOn(steps: readonly CommandStep[]): readonly CommandStep[] {
  return steps.map((step) => ({ ...step, leadsOn: true }));
}

export function waiting(calendarDays: number, when: When<CaseState>): WaitStep {
  return { label: `${calendarDays} days pass`, calendarDays, when };
}

export function presentOf({ state, now }: Modelled, daysBack: 0 | 1, unique: string): Present<object> {
  const today = londonDateOf(now);
  return { facts: state.facts, today, on: addDays(today, -daysBack), unique };
}
