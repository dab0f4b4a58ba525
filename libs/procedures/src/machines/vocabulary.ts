import { assign, setup, type MachineContext } from 'xstate';
import type { DomainEvent } from '../events/domain-event.js';
import { record } from '../facts/record.js';
import type { Rule } from '../rules/rule.js';

/**
 * The words every procedure is written in, for facts of one shape. `obeys` lets an event through when all its rules hold; `refuses`
 * never lets a new one through and only explains why. Both are given their judgement by the workflow, which knows the law (calendar and policy).
 */
export function setupFor<About extends MachineContext>(recordIn: (facts: About, event: DomainEvent) => Partial<About>) {
  return setup({
    types: { context: {} as About, events: {} as DomainEvent },
    guards: {
      obeys: (_, params: { rules: readonly Rule<About>[] }) => params.rules.length === 0,
      refuses: (_, _params: { rules: readonly Rule<About>[]; formerlyTaken?: true }) => false,
    },
    actions: { record: assign(({ context, event }) => recordIn(context, event)) },
  });
}

/** Of a case or a referral. */
export const procedureSetup = setupFor(record);

/** The event is accepted when every rule holds, recorded in the facts, and leads to the target (none: the state stays). */
export function to<const Target extends string, About>(target: Target, ...rules: readonly Rule<About>[]) {
  return { target, guard: { type: 'obeys', params: { rules } }, actions: 'record' } as const;
}

export function stays<About>(...rules: readonly Rule<About>[]) {
  return { guard: { type: 'obeys', params: { rules } }, actions: 'record' } as const;
}

/** Not accepted here; the first of the rules that does not hold says why. */
export function refused<About>(...rules: readonly Rule<About>[]) {
  return { guard: { type: 'refuses', params: { rules } } } as const;
}

/** Not accepted any more, for the reason that the rules give; where an older history holds it, replay lets it through. */
export function formerly<const Target extends string, About>(target: Target, ...rules: readonly Rule<About>[]) {
  return { target, guard: { type: 'refuses', params: { rules, formerlyTaken: true } }, actions: 'record' } as const;
}
