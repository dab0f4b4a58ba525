import type { DomainEvent } from '../events/domain-event.js';
import type { Facts } from '../facts/facts.js';
import type { Law } from '../policy/law.js';

/** Where a rule stands: in one place for every procedure, or in each procedure's own law. */
export type Citation = string | { readonly CSC?: string; readonly ASC?: string; readonly otherwise: string };

export function citedIn(cite: Citation, machine: string): string {
  if (typeof cite === 'string') return cite;
  return (machine === 'CSC' || machine === 'ASC' ? cite[machine] : undefined) ?? cite.otherwise;
}

/** A named rule of the law or the council, with its citation. Machines use rules as guards, so a refusal always carries all three. */
export interface Rule<About = Facts> {
  /** domain.md section 9 */
  readonly code: string;
  readonly cite: Citation;
  /** The payload field the refusal is about, where there is one. */
  readonly field?: string;
  readonly holds: (facts: About, event: DomainEvent, law: Law) => boolean;
  /** What is wrong and what to do, in plain English; asked only when the rule does not hold. */
  readonly says: (facts: About, event: DomainEvent, law: Law) => string;
}

export type EventOf<T extends DomainEvent['type']> = Extract<DomainEvent, { readonly type: T }>;

type RuleFor<T extends DomainEvent['type'], About> = Omit<Rule, 'holds' | 'says'> & {
  readonly holds: (facts: About, event: EventOf<T>, law: Law) => boolean;
  readonly says: (facts: About, event: EventOf<T>, law: Law) => string;
};

/**
 * A rule about certain events. The machines attach it to those events only, so it may read their payload;
 * given another event it holds, having nothing to say.
 */
export function ruleFor<T extends DomainEvent['type'], About = Facts>(types: readonly T[], rule: RuleFor<T, About>): Rule<About> {
  const concerns = (event: DomainEvent): event is EventOf<T> => (types as readonly string[]).includes(event.type);
  return {
    ...rule,
    holds: (facts, event, law) => !concerns(event) || rule.holds(facts, event, law),
    says: (facts, event, law) => (concerns(event) ? rule.says(facts, event, law) : ''),
  };
}
