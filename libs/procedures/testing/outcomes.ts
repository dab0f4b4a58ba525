import type { AnyStateMachine, AnyStateNode } from 'xstate';
import type { CaseState, DomainEvent, Law, MachineName, MachineState, Rule } from '../src/index.js';
import { citedIn, fileReadingMachine, interviewMachine, meetingMachine, presentMachines } from '../src/index.js';

/**
 * What can come of an event at one of a machine's transitions: it is taken, or one of its rules refuses it, or, where a transition
 * only explains refusals, none of its rules has anything to say. The name is what a test that fails prints.
 */
export interface Outcome {
  readonly name: string;
  /** The refusal's code; undefined when the event is taken. */
  readonly code: string | undefined;
}

interface JudgedTransition {
  readonly place: string;
  readonly judges: 'obeys' | 'refuses';
  readonly rules: readonly Rule<object>[];
}

/** Every outcome of every transition of the machine, read off its definition. */
export function possibleOutcomes(machine: MachineName): readonly Outcome[] {
  return nodesOf(presentMachines[machine].root).flatMap((node) =>
    [...node.transitions.keys()].flatMap((type) => transitionsAt(machine, node, type).flatMap((transition) => outcomesAt(transition))),
  );
}

/** The states of the machine that a history can be in, by the names of their nodes. */
export function statesOf(machine: MachineName): readonly string[] {
  return nodesOf(presentMachines[machine].root).flatMap((node) => (node.type === 'atomic' && !isPassedThrough(node) ? [node.key] : []));
}

/** A state that only decides where to go on. */
function isPassedThrough({ always = [], transitions }: AnyStateNode): boolean {
  return always.length > 0 && transitions.size === 0;
}

/** The one that comes of this event in this state; undefined where the machine has no transition for it at all. */
export function outcomeOf(state: MachineState, event: DomainEvent, law: Law): Outcome | undefined {
  const machine = machineOf(state);
  const { _nodes: active } = machine.resolveState({ value: state.value, context: state.facts });
  const transitions = active.toReversed().flatMap((node) => transitionsAt(state.machine, node, event.type));
  const holds = (rule: Rule<object>) => rule.holds(state.facts, event, law);
  const taken = transitions.find(({ judges, rules }) => judges === 'obeys' && rules.every(holds));
  if (taken) return takenAt(taken);
  const refused = transitions.find(({ rules }) => !rules.every(holds));
  const explaining = transitions.find(({ judges }) => judges === 'refuses');
  return refused ? refusedAt(refused, refused.rules.findIndex((rule) => !holds(rule))) : explaining && unexplainedAt(explaining);
}

/** Every step of the small machines that interviews, file readings and meetings are, silence told from an answer. */
export function partOutcomes(): readonly string[] {
  return [interviewMachine, fileReadingMachine, meetingMachine].flatMap(({ id, states }) => Object.values<AnyStateNode>(states).flatMap(({ key, events }) =>
    events.flatMap((type: string) => (type === 'InterviewNotesAgreed' ? ['EXPLICIT', 'DEEMED'].map((agreement) => partStep(id, key, `${type} ${agreement}`)) : [partStep(id, key, type)]))));
}

/** The step of its interview, reading or meeting that an event is; undefined for events of none. */
export function partOutcomeOf({ facts }: CaseState, { type, payload }: DomainEvent): Outcome | undefined {
  const step = (machine: string, from = 'NONE'): Outcome => ({ name: partStep(machine, from, 'agreement' in payload ? `${type} ${payload.agreement}` : type), code: undefined });
  if ('interviewId' in payload) return step(interviewMachine.id, facts.interviews[payload.interviewId]?.state);
  if ('meetingId' in payload) return step(meetingMachine.id, facts.meetings[payload.meetingId]?.state);
  return 'readingId' in payload ? step(fileReadingMachine.id, facts.readings[payload.readingId]?.state) : undefined;
}

const partStep = (machine: string, from: string, type: string): string => `${machine} in ${from}: ${type} is taken`;

function outcomesAt(transition: JudgedTransition): readonly Outcome[] {
  const refusals = transition.rules.map((_, index) => refusedAt(transition, index));
  return [transition.judges === 'obeys' ? takenAt(transition) : unexplainedAt(transition), ...refusals];
}

const takenAt = ({ place }: JudgedTransition): Outcome => ({ name: `${place} is taken`, code: undefined });
const unexplainedAt = ({ place }: JudgedTransition): Outcome => ({ name: `${place} is refused, for no rule's reason`, code: 'ERR_STATE' });

function refusedAt({ place, rules }: JudgedTransition, index: number): Outcome {
  const rule = rules[index];
  if (!rule) throw new Error(`${place} has no rule ${index}.`);
  return { name: `${place} is refused by rule ${index + 1}, ${rule.code} [${citedIn(rule.cite, place.slice(0, place.indexOf(' ')))}]`, code: rule.code };
}

function transitionsAt(machine: string, node: AnyStateNode, type: string): readonly JudgedTransition[] {
  const where = node.parent ? `in ${node.key}` : 'anywhere else';
  return (node.transitions.get(type) ?? []).flatMap(({ guard }) => {
    const judged: unknown = guard;
    return isRuleGuard(judged) ? [{ place: `${machine} ${where}: ${type}`, judges: judged.type, rules: judged.params.rules }] : [];
  });
}

/** The machine a state is of. */
export function machineOf({ machine }: MachineState): AnyStateMachine {
  const found = Object.entries(presentMachines).find(([name]) => name === machine);
  if (!found) throw new Error(`There is no machine ${machine}.`);
  return found[1];
}

function nodesOf(node: AnyStateNode): readonly AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesOf)];
}

function isRuleGuard(guard: unknown): guard is { readonly type: 'obeys' | 'refuses'; readonly params: { readonly rules: readonly Rule<object>[] } } {
  return typeof guard === 'object' && guard !== null && 'type' in guard && (guard.type === 'obeys' || guard.type === 'refuses');
}
