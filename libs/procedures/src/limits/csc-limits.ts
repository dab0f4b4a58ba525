import type { LondonDate } from '@redress/calendar';
import type { Facts } from '../facts/facts.js';
import { councilPolicy } from '../policy/council-policy.js';
import { delayNoticeLimit } from './delay-notice-limit.js';
import type { Law } from '../policy/law.js';
import { cscStage1ClockStart, cscStage2ClockStart } from './clock-starts.js';
import { dueOf } from './due-date.js';
import { firstReadingLimit } from './first-reading-limit.js';
import { interviewNotesLimit } from './interview-notes-limit.js';
import { meetingAnswerLimit } from './meeting-answer-limit.js';
import { suspensionReviewLimit } from './suspension-review-limit.js';
import { clock, type TimeLimit } from './time-limit.js';

const statutory = { pauses: true, usesClosureDays: false, onExpiry: 'BREACH' } as const;
const internal = { pauses: true, usesClosureDays: true, onExpiry: 'BREACH' } as const;

const stage2Maximum: TimeLimit = {
  code: 'CSC-S2-65', title: 'Stage 2 response, maximum', cite: 'SI 2006/1738 reg 17', ...statutory,
  measures: { stage: 2, as: 'WHOLE' }, owesNotice: true, atRiskWd: ({ atRisk }) => atRisk.stage2MaximumWd,
  clocks: (facts, law) => clock(cscStage2ClockStart(facts, law), facts.stage2.respondedOn),
  length: ({ csc }) => ({ workingDays: csc.stage2MaxWd }),
};

/** domain.md 3.2.4 */
const limits: readonly TimeLimit[] = [
  {
    code: 'CSC-ACK', title: 'Acknowledge the complaint', cite: councilPolicy.limits, ...internal, pauses: false,
    clocks: (facts) => clock(facts.receipt?.receivedOn, facts.acknowledgedOn),
    length: ({ csc }) => ({ workingDays: csc.acknowledgeWd }),
  },
  {
    code: 'CSC-S1', title: 'Stage 1 response', cite: 'SI 2006/1738 reg 14', ...statutory,
    measures: { stage: 1, as: 'WHOLE' }, owesNotice: true,
    clocks: (facts) => clock(cscStage1ClockStart(facts), facts.stage1.respondedOn, facts.stage2.requestedOn !== undefined),
    length: ({ csc }) => ({ workingDays: csc.stage1Wd }),
    extension: { longestWd: ({ csc }) => csc.stage1MaxWd },
  },
  {
    code: 'CSC-S2REQ', title: 'Window to ask for Stage 2', cite: 'Getting the Best from Complaints (statutory guidance)', ...internal, pauses: false, onExpiry: 'WINDOW', windowTo: 2,
    clocks: (facts) => clock(facts.stage1.respondedOn, facts.stage2.requestedOn),
    length: ({ csc }) => ({ workingDays: csc.stage2RequestWindowWd }),
    extension: {},
  },
  {
    code: 'CSC-STMT', title: 'Agree the statement of complaint', cite: councilPolicy.limits, ...internal,
    clocks: ({ stage2 }) => clock(stage2.countsFrom, stage2.statementFirstSettledOn),
    length: ({ csc }) => ({ workingDays: csc.statementWd }),
    extension: { longestWd: ({ csc }) => 2 * csc.statementWd, once: true },
  },
  {
    code: 'CSC-TEAM', title: 'Assign the Investigating Officer and the Independent Person', cite: councilPolicy.limits, ...internal, pauses: false,
    clocks: ({ stage2 }) =>
      clock(
        stage2.countsFrom,
        stage2.investigatorAssignedOn && stage2.independentPersonAssignedOn && later(stage2.investigatorAssignedOn, stage2.independentPersonAssignedOn),
      ),
    length: ({ csc }) => ({ workingDays: csc.teamWd }),
    extension: {},
  },
  {
    code: 'CSC-S2-25', title: 'Stage 2 response, first limit', cite: 'SI 2006/1738 reg 17', ...statutory,
    measures: { stage: 2, as: 'FIRST' }, owesNotice: true,
    clocks: (facts, law) => clock(cscStage2ClockStart(facts, law), facts.stage2.respondedOn),
    length: ({ csc }) => ({ workingDays: csc.stage2Wd }),
    extension: { longestWd: ({ csc }) => csc.stage2MaxWd },
  },
  stage2Maximum,
  {
    code: 'CSC-S2-OMB', title: 'Stage 2 on the Ombudsman clock', cite: 'LGSCO decision 24 021 502', ...statutory, onExpiry: 'FLAG',
    measures: { stage: 2, as: 'OMBUDSMAN' }, atRiskWd: ({ atRisk }) => atRisk.stage2MaximumWd,
    clocks: ({ stage2 }) => clock(stage2.countsFrom, stage2.respondedOn),
    length: ({ csc }) => ({ workingDays: csc.stage2MaxWd }),
  },
  interviewNotesLimit('CSC-NOTES'),
  firstReadingLimit('CSC-READING'),
  meetingAnswerLimit('CSC-CRM'),
  {
    code: 'CSC-ADJ', title: 'Adjudication after the reports', cite: councilPolicy.limits, ...internal,
    clocks: ({ stage2 }) => clock(stage2.independentPersonReportOn, stage2.respondedOn),
    length: ({ csc }) => ({ workingDays: csc.adjudicationWd }),
    extension: { latest: day65 },
  },
  {
    code: 'CSC-S3REQ', title: 'Window to ask for a Review Panel', cite: 'SI 2006/1738 reg 18', ...statutory, pauses: false, onExpiry: 'WINDOW', windowTo: 3,
    clocks: (facts) => clock(facts.stage2.respondedOn, facts.stage3.requestedOn),
    length: ({ csc }) => ({ workingDays: csc.stage3RequestWindowWd }),
  },
  {
    code: 'CSC-S3-CHAIR', title: 'Appoint the panel', cite: 'Getting the Best from Complaints (statutory guidance, unconfirmed)', ...internal, pauses: false,
    clocks: ({ stage3 }) => clock(stage3.requestedOn, stage3.panelAppointedOn),
    length: ({ csc }) => ({ workingDays: csc.chairWd }),
    extension: {},
  },
  {
    code: 'CSC-S3-PAPERS', title: 'Send the panel its papers', cite: 'Getting the Best from Complaints (statutory guidance, unconfirmed)', ...internal, pauses: false,
    // Owed from the day the date was set, until they are sent or the panel meets without them.
    clocks: ({ stage3 }) => clock(stage3.panelDate?.setOn, stage3.papersSentOn, stage3.panelHeldOn !== undefined),
    length: ({ csc }, { stage3: { panelDate } }, { startOn }) =>
      ({ workingDaysBefore: csc.papersWd, date: panelDate?.on ?? startOn, notBefore: startOn }),
    extension: { latest: ({ stage3 }) => stage3.panelDate?.on },
  },
  {
    code: 'CSC-S3-PANEL', title: 'Hold the Review Panel', cite: 'SI 2006/1738 reg 19(4)', ...statutory,
    clocks: ({ stage3 }) => clock(stage3.requestedOn, stage3.panelHeldOn),
    length: ({ csc }) => ({ workingDays: csc.panelWd }),
  },
  {
    code: 'CSC-S3-REPORT', title: 'Panel report', cite: 'SI 2006/1738 reg 20', ...statutory, pauses: false,
    clocks: ({ stage3 }) => clock(stage3.panelHeldOn, stage3.panelReportOn),
    length: ({ csc }) => ({ workingDays: csc.panelReportWd }),
  },
  {
    code: 'CSC-S3-RESP', title: 'Authority response to the panel', cite: 'SI 2006/1738 reg 20(3)', ...statutory, pauses: false,
    measures: { stage: 3, as: 'WHOLE' },
    clocks: ({ stage3 }) => clock(stage3.panelReportOn, stage3.respondedOn),
    length: ({ csc }) => ({ workingDays: csc.panelResponseWd }),
  },
  {
    code: 'CSC-S3-20', title: 'Panel to response, as the Ombudsman counts it', cite: 'LGSCO decision 24 009 439', ...statutory, pauses: false, onExpiry: 'FLAG',
    clocks: ({ stage3 }) => clock(stage3.panelHeldOn, stage3.respondedOn),
    length: ({ csc }) => ({ workingDays: csc.panelToResponseWd }),
  },
];

export const cscLimits: readonly TimeLimit[] = [...limits, delayNoticeLimit('CSC-NOTICE', limits), suspensionReviewLimit('CSC-REVIEW')];

/** The last day of the maximum, which no other limit of Stage 2 may be extended beyond. */
function day65(facts: Facts, law: Law): LondonDate | undefined {
  const [running] = stage2Maximum.clocks(facts, law);
  return running && dueOf(stage2Maximum, running, facts, law).on;
}

function later<T extends string>(one: T, other: T): T {
  return one > other ? one : other;
}
