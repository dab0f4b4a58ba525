import { assign, setup } from 'xstate';
import type { DomainEvent } from '../events/domain-event.js';
import type { Facts } from '../facts/facts.js';
import { record } from '../facts/record.js';
import type { Rule } from '../rules/rule.js';

/**
 * The words every procedure is written in. `obeys` lets an event through when all its rules hold; `refuses` never lets one
 * through and only explains why. Both are given their judgement by the workflow, which knows the law (calendar and policy).
 */
export const procedureSetup = setup({
  types: { context: {} as Facts, events: {} as DomainEvent },
  guards: {
    obeys: (_, params: { rules: readonly Rule[] }) => params.rules.length === 0,
    refuses: (_, _params: { rules: readonly Rule[] }) => false,
  },
  actions: { record: assign(({ context, event }) => record(context, event)) },
});

/** The event is accepted when every rule holds, recorded in the facts, and leads to the target (none: the state stays). */
export function to<const Target extends string>(target: Target, ...rules: readonly Rule[]) {
  return { target, guard: { type: 'obeys', params: { rules } }, actions: 'record' } as const;
}

export function stays(...rules: readonly Rule[]) {
  return { guard: { type: 'obeys', params: { rules } }, actions: 'record' } as const;
}

/** Not accepted here; the first of the rules that does not hold says why. */
export function refused(...rules: readonly Rule[]) {
  return { guard: { type: 'refuses', params: { rules } } } as const;
}
