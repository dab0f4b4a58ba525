import { transition, type AnyStateMachine } from 'xstate';

/** The steps of a machine that has few states and no guards: its whole table, worked out once. */
export interface Steps {
  readonly accepts: (state: string, type: string) => boolean;
  /** The next state; unchanged when the event is not one of that state. */
  readonly next: (state: string, type: string) => string;
}

export function stepsOf(machine: AnyStateMachine): Steps {
  const nextStates: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
    Object.keys(machine.states).map((state) => {
      const from = machine.resolveState({ value: state, context: {} });
      const types = machine.events.filter((type: string) => type !== '*' && from.can({ type }));
      return [state, new Map<string, string>(types.map((type: string) => [type, transition(machine, from, { type })[0].value as string]))];
    }),
  );
  return {
    accepts: (state, type) => nextStates.get(state)?.has(type) ?? false,
    next: (state, type) => nextStates.get(state)?.get(type) ?? state,
  };
}
