import { fileReadingMachine, interviewMachine, meetingMachine, presentMachines, type MachineName, type Rule } from '@redress/procedures';
import type { AnyStateMachine, AnyStateNode } from 'xstate';

/** A machine of the house, read off its definition. */
export interface Procedure {
  readonly id: ProcedureId;
  /** Those a history begins with. */
  readonly facts: object;
  /** In the order in which they are written; what may happen anywhere is last and has no name. */
  readonly states: readonly ProcedureState[];
}

/** Each interview, each reading of files and each meeting is a small machine of its own, inside its case. */
export type InsideCase = 'INTERVIEW' | 'FILE_READING' | 'CONFLICT_RESOLUTION_MEETING';
export type ProcedureId = MachineName | InsideCase;

export interface ProcedureState {
  readonly name: string;
  /** The region it stands in, where a machine has several side by side. */
  readonly region: string | undefined;
  readonly isFirst: boolean;
  readonly steps: readonly Step[];
}

/** One event that a state has an answer to. */
export interface Step {
  /** Undefined where the state is passed through at once. */
  readonly event: string | undefined;
  /** The state it leads to; undefined where the state stays. */
  readonly target: string | undefined;
  /** All must hold. */
  readonly rules: readonly Rule<object>[];
  /** It is never accepted here: the first rule that does not hold says why. */
  readonly isRefused: boolean;
}

const everyMachine: Readonly<Record<ProcedureId, AnyStateMachine>> = { ...presentMachines, INTERVIEW: interviewMachine, FILE_READING: fileReadingMachine, CONFLICT_RESOLUTION_MEETING: meetingMachine };

/** Every procedure there is, in the version in which histories begin. */
export const procedures: readonly Procedure[] = Object.entries(everyMachine).map(([id, machine]) => ({
  id: id as ProcedureId, facts: factsOf(machine), states: [...statesUnder(machine.root), stateOf(machine.root)].filter(({ name, steps }) => name !== '' || steps.length > 0),
}));

function factsOf({ config }: AnyStateMachine): object {
  const context: unknown = config.context;
  return typeof context === 'object' && context !== null ? context : {};
}

function statesUnder(node: AnyStateNode): readonly ProcedureState[] {
  return Object.values(node.states).flatMap((child) => [...(child.type === 'compound' && isRegion(child) && child.transitions.size === 0 ? [] : [stateOf(child)]), ...statesUnder(child)]);
}

function stateOf(node: AnyStateNode): ProcedureState {
  const { parent } = node;
  const passedThrough = (node.always ?? []).map((transition) => stepOf(undefined, transition));
  const steps = [...node.transitions].flatMap(([event, transitions]) => transitions.map((transition) => stepOf(event, transition)));
  return {
    name: parent ? node.key : '', region: parent && isRegion(parent) ? parent.key : undefined,
    isFirst: parent?.initial.target.includes(node) === true, steps: [...passedThrough, ...steps],
  };
}

function isRegion({ parent }: AnyStateNode): boolean {
  return parent?.type === 'parallel';
}

function stepOf(event: string | undefined, { target, guard }: { readonly target?: readonly AnyStateNode[] | undefined; readonly guard?: unknown }): Step {
  const judged = isJudged(guard) ? guard : undefined;
  const isRefused = judged?.type === 'refuses';
  return { event, target: isRefused ? undefined : target?.[0]?.key, rules: judged?.params.rules ?? [], isRefused };
}

function isJudged(guard: unknown): guard is { readonly type: 'obeys' | 'refuses'; readonly params: { readonly rules: readonly Rule<object>[] } } {
  return typeof guard === 'object' && guard !== null && 'params' in guard;
}
