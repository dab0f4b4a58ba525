import { expect, test } from '@jest/globals';
import { proseFaults } from '../../testing/plain-prose.js';
import { ascLimits } from '../limits/asc-limits.js';
import { corporateLimits } from '../limits/corporate-limits.js';
import { cscLimits } from '../limits/csc-limits.js';
import { commentLimits, complimentLimits } from '../limits/feedback-limits.js';
import { lgscoLimits } from '../limits/lgsco-limits.js';
import { presentMachines } from '../workflow/machines.js';
import type { Rule } from './rule.js';

/** Every rule that some machine refuses by, read off the machines. */
const rules = [...new Set(Object.values(presentMachines).flatMap((machine) => [...rulesUnder(machine.root as StateNode)]))];

interface StateNode {
  readonly transitions: ReadonlyMap<string, readonly { readonly guard?: { readonly params?: { readonly rules?: readonly Rule[] } } }[]>;
  readonly states: Readonly<Record<string, StateNode>>;
}

function* rulesUnder({ transitions, states }: StateNode): Generator<Rule> {
  for (const { guard } of [...transitions.values()].flat()) yield* guard?.params?.rules ?? [];
  for (const child of Object.values(states)) yield* rulesUnder(child);
}

test.each([...new Set(rules.map(({ cite }) => cite))])('a rule cites the law or a policy of the council: %s', (cite) => {
  expect(proseFaults(cite)).toEqual([]);
});

const limits = [...cscLimits, ...ascLimits, ...corporateLimits, ...commentLimits, ...complimentLimits, ...lgscoLimits];

test.each(limits.map(({ code, title, cite }) => [code, title, cite]))('%s is told in plain words: %s, %s', (_, title, cite) => {
  expect(proseFaults(`${title}. ${cite}`)).toEqual([]);
});
