import type { LondonDate } from '@redress/calendar';
import type { Policy } from './policy.js';

/**
 * The policy version in force on a London date: the latest that has begun. Days before the first version use the first,
 * so that older history computes (domain.md 2.7). A clock pins the version of its start date (0.3 decision 8).
 */
export function policyInForce(policies: readonly Policy[], on: LondonDate): Policy {
  const begun = policies.filter((policy) => policy.effectiveFrom <= on);
  const [first] = policies;
  const policy = begun.reduce<Policy | undefined>((latest, next) => (!latest || next.effectiveFrom >= latest.effectiveFrom ? next : latest), undefined) ?? first;
  if (!policy) throw new Error('No policy version is loaded: load at least one preset.');
  return policy;
}
