import { lastDayOfMonths, type LondonDate } from '@redress/calendar';
import type { Facts } from '../facts/facts.js';
import { councilPolicy } from '../policy/council-policy.js';
import { delayNoticeLimit } from './delay-notice-limit.js';
import { suspensionReviewLimit } from './suspension-review-limit.js';
import { clock, type Clock, type TimeLimit } from './time-limit.js';

const local = { pauses: false, usesClosureDays: true, onExpiry: 'BREACH', cite: councilPolicy.limits } as const;
const statutory = { pauses: false, usesClosureDays: false, onExpiry: 'BREACH' } as const;
const plan = 'ASC-PLAN';

/** domain.md 3.3. None pauses, neither the law's nor the council's own. */
const limits: readonly TimeLimit[] = [
  {
    code: 'ASC-ACK', title: 'Acknowledge the complaint', cite: 'SI 2009/309 reg 13', ...statutory,
    clocks: (facts) => clock(facts.receipt?.receivedOn, facts.acknowledgedOn),
    length: ({ asc }) => ({ workingDays: asc.acknowledgeWd }),
  },
  {
    code: plan, title: 'Respond by the agreed date', ...local,
    measures: { stage: 1, as: 'WHOLE' },
    clocks: planClocks,
    length: ({ asc }, { adult }) => (adult.responsePeriodEndsOn === undefined ? { workingDays: asc.defaultPlanWd } : { until: adult.responsePeriodEndsOn }),
    extension: {},
  },
  {
    code: 'ASC-6M', title: 'Respond within six months', cite: 'SI 2009/309 reg 14', ...statutory,
    owesNotice: true,
    clocks: (facts) => clock(facts.receipt?.receivedOn, facts.adult.respondedOn),
    length: ({ asc }, facts, { startOn }) => {
      const agreed = agreedWithin(lastDayOfMonths(startOn, asc.maxMonths, 'COMMENCING'), facts);
      return agreed === undefined ? { months: asc.maxMonths } : { until: agreed };
    },
    extension: {},
  },
  {
    code: 'ASC-RECON', title: 'Answer after reconsidering', ...local,
    measures: { stage: 1, as: 'WHOLE' },
    clocks: ({ adult }) => clock(adult.reconsideredOn, adult.answeredAgainOn),
    length: ({ asc }) => ({ workingDays: asc.reconsiderationWd }),
    extension: {},
  },
];

export const ascLimits: readonly TimeLimit[] = [...limits, delayNoticeLimit('ASC-NOTICE', limits), suspensionReviewLimit('ASC-REVIEW')];

/** The council's default runs until a plan is agreed; one agreed only after the default had passed is a clock of its own, with its own breach. */
function planClocks({ receipt, adult }: Facts): readonly Clock[] {
  const [first] = clock(receipt?.receivedOn, adult.respondedOn);
  if (first === undefined || !adult.breachedBeforePlan?.includes(`${plan}:${first.sequence}`)) return first ? [first] : [];
  return [{ sequence: first.sequence, startOn: first.startOn, cancelled: true }, { ...first, sequence: '2' }];
}

/** A date past the six months, agreed with the complainant before they had ended, moves them with it (A3, A7). */
function agreedWithin(sixMonthsEndOn: LondonDate, { adult, extensions }: Facts): LondonDate | undefined {
  const planned = adult.planAgreedWithComplainant === true && adult.planAgreedOn !== undefined && adult.planAgreedOn <= sixMonthsEndOn ? [adult.responsePeriodEndsOn] : [];
  const extended = extensions.filter(({ code, on }) => code === plan && on <= sixMonthsEndOn).map(({ to }) => to);
  return [...planned, ...extended].filter((date) => date !== undefined && date > sixMonthsEndOn).toSorted().at(-1);
}
