import type { Breach, Facts } from '../facts/facts.js';
import { own } from '../facts/own.js';
import { limitsOf } from './limits-of.js';

/** The breaches that owe the complainant a notice which has not been sent, whether or not it is still owed (domain.md 3.14.3). */
export function unnoticedBreaches(facts: Facts): readonly (Breach & { readonly deadlineId: string })[] {
  const owing = new Set(limitsOf(facts).filter(({ owesNotice }) => owesNotice).map(({ code }) => code));
  return Object.entries(facts.breaches)
    .filter(([deadlineId, { code }]) => owing.has(code) && own(facts.delayNotices, deadlineId) === undefined)
    .map(([deadlineId, breach]) => ({ deadlineId, ...breach }));
}
