import { londonDate } from '@redress/calendar';
import type { Policy } from './policy.js';

/** The council's own limits when the scrutiny report was written [seed 9-11, P S11]. */
const wcc2021: Policy = {
  version: 'WCC_2021',
  effectiveFrom: londonDate('2019-04-01'),
  corporate: {
    acknowledgeWd: 7, stage1Wd: 20, stage1From: 'RECEIPT', stage1ExtensionMaxWd: 20, stage2RequestWindowWd: 20,
    stage2AcknowledgeWd: 5, stage2Wd: 25, stage2From: 'REQUEST', stage2ExtensionMaxWd: 20, totalCalendarDays: 84,
    receiptRule: 'DEEMED_NEXT_WORKING_DAY',
  },
  csc: {
    acknowledgeWd: 3, stage1Wd: 10, stage1MaxWd: 20, stage2ClockStart: 'STATEMENT_AGREED', stage2Wd: 25, stage2MaxWd: 65,
    statementWd: 10, teamWd: 10, adjudicationWd: 10, stage2RequestWindowWd: 20, stage3RequestWindowWd: 20,
    chairWd: 10, papersWd: 10, panelWd: 30, panelReportWd: 5, panelResponseWd: 15, panelToResponseWd: 20,
  },
  asc: { acknowledgeWd: 3, maxMonths: 6, defaultPlanWd: 25, reconsiderationWd: 25 },
  interviewNotes: { wd: 5, effectiveFrom: londonDate('2021-06-01'), onExpiry: 'DEEM_AGREED', maxRounds: 2 },
  fileReading: { opensAt: '09:00', closesAt: '17:00', firstBookedWd: 10 },
  meetings: { trial: { directorate: 'PEOPLE', from: londonDate('2021-07-01') }, answerWd: 5 },
  pool: { maxConcurrent: 3, answerWd: 3, checkMonths: 36, independenceMonths: 24 },
  delayNoticeWd: 5,
  eligibilityMonths: 12,
  comment: { acknowledgeWd: 5, outcomeWd: 20 },
  compliment: { congratulateWd: 10 },
  lgsco: { enquiryWd: 20, draftWd: 10 },
  atRisk: { defaultWd: 5, stage2MaximumWd: 10, interviewNotesWd: 2 },
};

/** The Ombudsman's Complaint Handling Code, expected in casework from April 2026 [G S5]. */
const code2024: Policy = {
  ...wcc2021,
  version: 'CODE_2024',
  effectiveFrom: londonDate('2026-04-01'),
  corporate: {
    ...wcc2021.corporate,
    acknowledgeWd: 5, stage1Wd: 10, stage1From: 'ACKNOWLEDGEMENT', stage1ExtensionMaxWd: 10, stage2Wd: 20, stage2From: 'ACKNOWLEDGEMENT',
  },
  csc: { ...wcc2021.csc, stage2ClockStart: 'REQUEST_RECEIVED' },
};

export const presets: readonly Policy[] = [wcc2021, code2024];
