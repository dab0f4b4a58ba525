import type { LondonDate } from '@redress/calendar';
import type { Directorate } from '../events/vocabulary.js';

/** Every configurable value of domain.md 2.7. Numbers ending in `Wd` are working days. */
export interface Policy {
  readonly version: string;
  readonly effectiveFrom: LondonDate;
  readonly corporate: {
    readonly acknowledgeWd: number;
    readonly stage1Wd: number;
    readonly stage1From: 'RECEIPT' | 'ACKNOWLEDGEMENT';
    readonly stage1ExtensionMaxWd: number;
    readonly stage2RequestWindowWd: number;
    readonly stage2AcknowledgeWd: number;
    readonly stage2Wd: number;
    readonly stage2From: 'REQUEST' | 'ACKNOWLEDGEMENT';
    readonly stage2ExtensionMaxWd: number;
    readonly totalCalendarDays: number;
    readonly receiptRule: 'ACTUAL_DATE' | 'DEEMED_NEXT_WORKING_DAY';
  };
  readonly csc: {
    readonly acknowledgeWd: number;
    readonly stage1Wd: number;
    readonly stage1MaxWd: number;
    /** domain.md 3.2.3: which of the two views starts the primary Stage 2 clock. */
    readonly stage2ClockStart: 'STATEMENT_AGREED' | 'REQUEST_RECEIVED';
    readonly stage2Wd: number;
    readonly stage2MaxWd: number;
    readonly statementWd: number;
    readonly teamWd: number;
    readonly adjudicationWd: number;
    readonly stage2RequestWindowWd: number;
    readonly stage3RequestWindowWd: number;
    readonly chairWd: number;
    readonly papersWd: number;
    readonly panelWd: number;
    readonly panelReportWd: number;
    readonly panelResponseWd: number;
    /** Panel to response, as the Ombudsman counts it. */
    readonly panelToResponseWd: number;
  };
  readonly asc: { readonly acknowledgeWd: number; readonly maxMonths: number; readonly defaultPlanWd: number; readonly reconsiderationWd: number };
  readonly interviewNotes: {
    readonly wd: number;
    /** Notes sent before this day are only flagged when the limit passes [seed App 1]. */
    readonly effectiveFrom: LondonDate;
    readonly onExpiry: 'DEEM_AGREED' | 'FLAG_ONLY';
    readonly maxRounds: number;
  };
  /** London times, HH:MM, between which the reading room is staffed, and the target of domain.md 3.11. */
  readonly fileReading: { readonly opensAt: string; readonly closesAt: string; readonly firstBookedWd: number };
  /** Conflict Resolution Meetings: in which directorate they are on trial, between which days, and the days an offer stands. */
  readonly meetings: { readonly trial: { readonly directorate: Directorate; readonly from: LondonDate; readonly to?: LondonDate }; readonly answerWd: number };
  /** How many cases a member of the pool has at once, the days an offer stands, and how many months a check lasts and an employment counts (domain.md 3.10). */
  readonly pool: { readonly maxConcurrent: number; readonly answerWd: number; readonly checkMonths: number; readonly independenceMonths: number };
  /** From the day that was missed to the notice that it is late. */
  readonly delayNoticeWd: number;
  readonly eligibilityMonths: number;
  readonly comment: { readonly acknowledgeWd: number; readonly outcomeWd: number };
  readonly compliment: { readonly congratulateWd: number };
  readonly lgsco: { readonly enquiryWd: number; readonly draftWd: number };
  readonly atRisk: { readonly defaultWd: number; readonly stage2MaximumWd: number; readonly interviewNotesWd: number };
}
