import { councilPolicy } from '../policy/council-policy.js';
import { clock, type TimeLimit } from './time-limit.js';

const council = { pauses: false, usesClosureDays: true, onExpiry: 'BREACH', cite: councilPolicy.limits } as const;

/** domain.md 3.6 */
export const commentLimits: readonly TimeLimit[] = [
  {
    code: 'COMMENT-ACK', title: 'Acknowledge the comment', ...council,
    clocks: (facts) => clock(facts.receipt?.receivedOn, facts.acknowledgedOn),
    length: ({ comment }) => ({ workingDays: comment.acknowledgeWd }),
  },
  {
    code: 'COMMENT-OUTCOME', title: 'Consider the comment', ...council,
    clocks: (facts) => clock(facts.receipt?.receivedOn, facts.feedback.consideredOn),
    length: ({ comment }) => ({ workingDays: comment.outcomeWd }),
  },
];

/** domain.md 3.7 */
export const complimentLimits: readonly TimeLimit[] = [
  {
    code: 'COMPLIMENT-CONGRATULATE', title: 'Congratulate the person or team praised', ...council,
    clocks: (facts) => clock(facts.feedback.loggedOn, facts.feedback.congratulatedOn),
    length: ({ compliment }) => ({ workingDays: compliment.congratulateWd }),
  },
];
