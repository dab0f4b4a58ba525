import { expect, test } from '@jest/globals';
import { proseFaults } from '../../testing/plain-prose.js';
import { ascLimits } from '../limits/asc-limits.js';
import { corporateLimits } from '../limits/corporate-limits.js';
import { cscLimits } from '../limits/csc-limits.js';
import { commentLimits, complimentLimits } from '../limits/feedback-limits.js';
import { lgscoLimits } from '../limits/lgsco-limits.js';
import { presentMachines } from '../workflow/machines.js';
import { citedIn, type Rule } from './rule.js';

/** Every rule that some machine refuses by, read off the machines. */
const rules = Object.entries(presentMachines).flatMap(([machine, { root }]) => [...new Set(rulesUnder(root as StateNode))].map(({ code, cite }) => ({ machine, code, cite: citedIn(cite, machine) })));

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

/** A complainant is never told of the regulations of another procedure. */
test.each([['CSC', 'SI 2009/309'], ['ASC', 'SI 2006/1738'], ['CORPORATE', 'SI 2006/1738'], ['CORPORATE', 'SI 2009/309']])('no refusal in %s cites %s', (procedure, regulations) => {
  expect(rules.filter(({ machine, cite }) => machine === procedure && cite.includes(regulations)).map(({ code, cite }) => `${code}: ${cite}`)).toEqual([]);
});

const limits = [...cscLimits, ...ascLimits, ...corporateLimits, ...commentLimits, ...complimentLimits, ...lgscoLimits];

test.each(limits.map(({ code, title, cite }) => [code, title, cite]))('%s is told in plain words: %s, %s', (_, title, cite) => {
  expect(proseFaults(`${title}. ${cite}`)).toEqual([]);
});
