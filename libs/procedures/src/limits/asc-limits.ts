import { councilPolicy } from '../policy/council-policy.js';
import { clock, type TimeLimit } from './time-limit.js';

/** domain.md 3.3. None pauses: the statutory six months know no suspension. */
export const ascLimits: readonly TimeLimit[] = [
  {
    code: 'ASC-ACK', title: 'Acknowledge the complaint', cite: 'SI 2009/309 reg 13', pauses: false, usesClosureDays: false, onExpiry: 'BREACH',
    clocks: (facts) => clock(facts.receipt?.receivedOn, facts.acknowledgedOn),
    length: ({ asc }) => ({ workingDays: asc.acknowledgeWd }),
  },
  {
    code: 'ASC-PLAN', title: 'Respond by the agreed date', cite: councilPolicy.limits, pauses: false, usesClosureDays: true, onExpiry: 'BREACH',
    measures: { stage: 1, as: 'WHOLE' },
    clocks: (facts) => clock(facts.receipt?.receivedOn, facts.adult.respondedOn),
    length: ({ asc }, { adult }) => (adult.responsePeriodEndsOn === undefined ? { workingDays: asc.defaultPlanWd } : { until: adult.responsePeriodEndsOn }),
    latestExtension: () => undefined,
  },
  {
    code: 'ASC-6M', title: 'Respond within six months', cite: 'SI 2009/309 reg 14', pauses: false, usesClosureDays: false, onExpiry: 'BREACH',
    owesNotice: true,
    clocks: (facts) => clock(facts.receipt?.receivedOn, facts.adult.respondedOn),
    length: ({ asc }) => ({ months: asc.maxMonths }),
    latestExtension: () => undefined,
  },
];
