import { councilPolicy } from '../policy/council-policy.js';
import type { TimeLimit } from './time-limit.js';

/** A suspension is looked at again on the day that was set; nothing resumes of itself (domain.md 3.14.2). One clock a suspension whose day is held. */
export function suspensionReviewLimit(code: string): TimeLimit {
  return {
    code, title: 'Review why the clock is stopped', cite: councilPolicy.suspension,
    pauses: false, usesClosureDays: true, onExpiry: 'FLAG',
    clocks: ({ suspensions }) => suspensions.flatMap(({ suspendedOn, resumedOn, reviewOn }, index) => (
      reviewOn === undefined ? [] : [{ sequence: String(index + 1), startOn: suspendedOn, ...(resumedOn === undefined ? {} : { metOn: resumedOn }) }])),
    length: (_, { suspensions }, { sequence, startOn }) => ({ until: suspensions[Number(sequence) - 1]?.reviewOn ?? startOn }),
  };
}
