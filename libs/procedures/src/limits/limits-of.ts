import type { Breach, Facts } from '../facts/facts.js';
import { ascLimits } from './asc-limits.js';
import { corporateLimits } from './corporate-limits.js';
import { cscLimits } from './csc-limits.js';
import { commentLimits, complimentLimits } from './feedback-limits.js';
import { lgscoLimits } from './lgsco-limits.js';
import type { TimeLimit } from './time-limit.js';

/** The limits a history runs under; none before a complaint's procedure is chosen. */
export function limitsOf(facts: Facts): readonly TimeLimit[] {
  if (facts.ombudsman.lgscoReference !== undefined) return lgscoLimits;
  if (facts.kind === 'COMMENT') return commentLimits;
  if (facts.kind === 'COMPLIMENT') return complimentLimits;
  switch (facts.procedure) {
    case 'CSC': return cscLimits;
    case 'ASC': return ascLimits;
    case 'CORPORATE': return corporateLimits;
    default: return [];
  }
}

/** The breaches recorded of those limits of the history that are such. */
export function breachesOf(facts: Facts, isSuch: (limit: TimeLimit) => boolean): readonly Breach[] {
  const codes = new Set(limitsOf(facts).filter(isSuch).map(({ code }) => code));
  return Object.values(facts.breaches).filter(({ code }) => codes.has(code));
}
