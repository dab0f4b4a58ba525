import { councilPolicy } from '../policy/council-policy.js';
import { delayNoticeLimit } from './delay-notice-limit.js';
import { corporateReceipt, corporateStage1ClockStart, corporateStage2ClockStart } from './clock-starts.js';
import { firstReadingLimit } from './first-reading-limit.js';
import { interviewNotesLimit } from './interview-notes-limit.js';
import { meetingAnswerLimit } from './meeting-answer-limit.js';
import { suspensionReviewLimit } from './suspension-review-limit.js';
import { clock, clockFrom, type TimeLimit } from './time-limit.js';

const council = { usesClosureDays: true, onExpiry: 'BREACH' } as const;
const code = 'LGSCO Complaint Handling Code';

/** domain.md 3.4 */
const limits: readonly TimeLimit[] = [
  {
    code: 'CORP-ACK', title: 'Acknowledge the complaint', cite: `${councilPolicy.limits}; ${code}`, ...council, pauses: false,
    clocks: (facts, law) => clockFrom(corporateReceipt(facts, law), facts.acknowledgedOn),
    length: ({ corporate }) => ({ workingDays: corporate.acknowledgeWd }),
  },
  {
    code: 'CORP-S1', title: 'Stage 1 response', cite: `${councilPolicy.limits}; ${code}`, ...council, pauses: true,
    measures: { stage: 1, as: 'WHOLE' }, owesNotice: true,
    clocks: (facts, law) => clockFrom(corporateStage1ClockStart(facts, law), facts.stage1.respondedOn, facts.stage2.requestedOn !== undefined),
    length: ({ corporate }) => ({ workingDays: corporate.stage1Wd }),
    extension: { longestWd: ({ corporate }) => corporate.stage1Wd + corporate.stage1ExtensionMaxWd },
  },
  {
    code: 'CORP-S2REQ', title: 'Window to ask for Stage 2', cite: councilPolicy.limits, ...council, pauses: false, onExpiry: 'WINDOW', windowTo: 2,
    clocks: (facts) => clock(facts.stage1.respondedOn, facts.stage2.requestedOn),
    length: ({ corporate }) => ({ workingDays: corporate.stage2RequestWindowWd }),
    extension: {},
  },
  {
    code: 'CORP-S2ACK', title: 'Acknowledge the Stage 2 request', cite: code, ...council, pauses: false,
    clocks: ({ stage2 }) => clock(stage2.countsFrom, stage2.acknowledgedOn, stage2.respondedOn !== undefined),
    length: ({ corporate }) => ({ workingDays: corporate.stage2AcknowledgeWd }),
  },
  {
    code: 'CORP-S2', title: 'Stage 2 response', cite: `Scrutiny Panel report para 11; ${code}`, ...council, pauses: true,
    measures: { stage: 2, as: 'WHOLE' }, owesNotice: true,
    clocks: (facts, law) => clockFrom(corporateStage2ClockStart(facts, law), facts.stage2.respondedOn),
    length: ({ corporate }) => ({ workingDays: corporate.stage2Wd }),
    extension: { longestWd: ({ corporate }) => corporate.stage2Wd + corporate.stage2ExtensionMaxWd },
  },
  interviewNotesLimit('CORP-NOTES'),
  firstReadingLimit('CORP-READING'),
  meetingAnswerLimit('CORP-CRM'),
  {
    code: 'CORP-12W', title: 'Both stages within 12 weeks', cite: 'LGSCO guide for complaint managers, Part 15', ...council, pauses: true, onExpiry: 'FLAG',
    // Without a Stage 2 the Stage 1 answer is the end of both.
    clocks: (facts, law) => clockFrom(corporateReceipt(facts, law), facts.stage2.requestedOn ? facts.stage2.respondedOn : facts.stage1.respondedOn),
    length: ({ corporate }) => ({ calendarDays: corporate.totalCalendarDays }),
  },
];

export const corporateLimits: readonly TimeLimit[] = [...limits, delayNoticeLimit('CORP-NOTICE', limits), suspensionReviewLimit('CORP-REVIEW')];
