import type { MachineContext } from 'xstate';
import type { DomainEvent } from '../events/domain-event.js';
import type { Law } from '../policy/law.js';
import { councilPolicy } from '../policy/council-policy.js';
import { citedIn, type Rule } from '../rules/rule.js';
import { stateInWords, subjectOf } from '../wording/names.js';
import { spacedWords } from '../wording/plain-words.js';
import { keepingLast } from '../limits/keeping-last.js';
import { stateName, type MachineState } from './machine-state.js';
import type { ProcedureMachine } from './procedure-machine.js';
import { pureTransition, type MachineSnapshot } from './pure-transition.js';
import type { Refusal } from './refusal.js';

/** One procedure's machine under a law: it judges new events by their rules. */
export interface JudgedMachine<State extends MachineState> {
  /** Why the event would be refused, or undefined. */
  verdict(state: State, event: DomainEvent): Refusal | undefined;
  /** The state after an event whose verdict is clear. */
  next(state: State, event: DomainEvent): State;
  /** The event types the state has a transition for, whatever their rules would say of a particular event. */
  possibleEvents(state: State): readonly DomainEvent['type'][];
}

export function judgedMachine<State extends MachineState>(plain: ProcedureMachine<State['facts']>, law: Law): JudgedMachine<State> {
  const machine = plain.provide({
    guards: {
      obeys: ({ context, event }, { rules }) => rules.every((rule) => isKnownToHold(rule, context, event, law)),
      refuses: () => false,
    },
  });
  const transition = pureTransition(machine);
  const snapshotOf = keepingLast(({ value, facts }: State): MachineSnapshot<State['facts']> => machine.resolveState({ value, context: facts }));

  return {
    verdict(state, event) {
      const snapshot = snapshotOf(state);
      return snapshot.can(event) ? undefined : refusalOf(snapshot, state, event, law);
    },
    next(state, event) {
      const { value, context } = transition(snapshotOf(state), event);
      return { ...state, value, facts: context };
    },
    possibleEvents(state) {
      const types = snapshotOf(state)._nodes.flatMap((node) =>
        [...node.transitions].flatMap(([type, transitions]) => (transitions.some(({ guard }) => !isRefusal(guard)) ? [type as DomainEvent['type']] : [])),
      );
      return [...new Set(types)];
    },
  };
}

/**
 * A rule may need a day beyond the loaded calendar and throw. XState would bury that in an error of its own, so the rule counts
 * as not holding; asked for the reason, it throws again, outside XState.
 */
function isKnownToHold<About>(rule: Rule<About>, facts: About, event: DomainEvent, law: Law): boolean {
  try {
    return rule.holds(facts, event, law);
  } catch {
    return false;
  }
}

/** Reads the reason off the machine: the first rule that does not hold, on this event's transitions in the active states, innermost first. */
function refusalOf<About extends MachineContext>(snapshot: MachineSnapshot<About>, state: MachineState<About>, event: DomainEvent, law: Law): Refusal {
  const rules = snapshot._nodes.toReversed().flatMap((node) => (node.transitions.get(event.type) ?? []).flatMap(({ guard }) => rulesOf<About>(guard)));
  const broken = rules.find((rule) => !rule.holds(state.facts, event, law));
  return broken ? explained(broken, state, event, law) : notHere(state, event);
}

function explained<About extends MachineContext>(rule: Rule<About>, { facts, machine }: MachineState<About>, event: DomainEvent, law: Law): Refusal {
  return { code: rule.code, message: rule.says(facts, event, law), cite: citedIn(rule.cite, machine), ...(rule.field === undefined ? {} : { field: rule.field }) };
}

function notHere(state: MachineState, event: DomainEvent): Refusal {
  return { code: 'ERR_STATE', message: `"${spacedWords(event.type)}" has no place here now: ${subjectOf(state.machine)} stands at "${stateInWords(stateName(state))}".`, cite: councilPolicy.stages };
}

function rulesOf<About>(guard: unknown): readonly Rule<About>[] {
  return isRuleGuard<About>(guard) ? guard.params.rules : [];
}

function isRefusal(guard: unknown): boolean {
  return isRuleGuard(guard) && guard.type === 'refuses';
}

function isRuleGuard<About>(guard: unknown): guard is { readonly type: 'obeys' | 'refuses'; readonly params: { readonly rules: readonly Rule<About>[] } } {
  return typeof guard === 'object' && guard !== null && 'type' in guard && (guard.type === 'obeys' || guard.type === 'refuses');
}
