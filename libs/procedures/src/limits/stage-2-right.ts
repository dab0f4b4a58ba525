import { nextDay, type LondonDate } from '@redress/calendar';
import type { EscalationRoute } from '../events/vocabulary.js';
import type { Facts } from '../facts/facts.js';
import { breachesOf } from './limits-of.js';

/** The first London date of the right to Stage 2: the answer, the agreement of both sides, or the day after a missed Stage 1 due date (C5). */
export function stage2RightSince(facts: Facts): LondonDate | undefined {
  const { respondedOn, earlyEscalationAgreedOn } = facts.stage1;
  const [missed] = breachesOf(facts, ({ measures }) => measures?.stage === 1);
  return [respondedOn, earlyEscalationAgreedOn, missed && nextDay(missed.dueOn)].filter((since) => since !== undefined).toSorted()[0];
}

/** The London date on which a Stage 2 that was asked for begins, and from which all of it counts: not before there is a right to it. */
export function stage2CountsFrom(facts: Facts, requestedOn: LondonDate): LondonDate {
  const since = stage2RightSince(facts) ?? requestedOn;
  return requestedOn < since ? since : requestedOn;
}

/** By which way the right came that it counts from. */
export function stage2Route({ stage1 }: Facts, countsFrom: LondonDate): EscalationRoute {
  const hadCome = (on: LondonDate | undefined) => on !== undefined && on <= countsFrom;
  if (hadCome(stage1.respondedOn)) return 'AFTER_RESPONSE';
  return hadCome(stage1.earlyEscalationAgreedOn) ? 'EARLY_AGREED' : 'STAGE1_OVERDUE';
}
