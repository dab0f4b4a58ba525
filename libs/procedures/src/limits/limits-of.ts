import type { Breach, Facts } from '../facts/facts.js';
import { ascLimits } from './asc-limits.js';
import { corporateLimits } from './corporate-limits.js';
import { cscLimits } from './csc-limits.js';
import { commentLimits, complimentLimits } from './feedback-limits.js';
import { lgscoLimits } from './lgsco-limits.js';
import type { TimeLimit } from './time-limit.js';

/** Every time limit there is, by the machine whose histories run under it. */
export const everyLimit = {
  CSC: cscLimits, ASC: ascLimits, CORPORATE: corporateLimits, COMMENT: commentLimits, COMPLIMENT: complimentLimits, LGSCO: lgscoLimits,
} as const satisfies Readonly<Record<string, readonly TimeLimit[]>>;

/** The limits a history runs under; none before a complaint's procedure is chosen. */
export function limitsOf({ ombudsman, kind, procedure }: Facts): readonly TimeLimit[] {
  if (ombudsman.lgscoReference !== undefined) return everyLimit.LGSCO;
  if (kind === 'COMMENT' || kind === 'COMPLIMENT') return everyLimit[kind];
  return procedure === undefined ? [] : everyLimit[procedure];
}

/** The breaches recorded of those limits of the history that are such. */
export function breachesOf(facts: Facts, isSuch: (limit: TimeLimit) => boolean): readonly Breach[] {
  const codes = new Set(limitsOf(facts).filter(isSuch).map(({ code }) => code));
  return Object.values(facts.breaches).filter(({ code }) => codes.has(code));
}
