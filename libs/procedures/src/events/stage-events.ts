import type { LondonDate } from '@redress/calendar';
import type { EscalationRoute, ExtensionReason, Finding, Held, Procedure, SuspensionReason } from './vocabulary.js';

/** The figures of one completed stage, fixed when the response is sent (domain 3.2.2 C16, 4.2). Day counts are working days. */
export interface CompletedStage {
  stage: 1 | 2 | 3;
  /** The procedure at completion: a case that moves on later is counted where it was completed (domain 4.2). */
  procedure?: Procedure;
  completedOn: LondonDate;
  singleStage?: true;
  /** A second answer at the same stage is not counted again (3.3 A10, 3.14.1). */
  recount?: false;
  wellFounded?: boolean;
  outcome?: Held<Finding>;
  clockStart?: LondonDate;
  /** The unextended limit the indicator measures: 65 days for CSC, `corp.s2.responseWd` for CORPORATE. */
  dueOn?: LondonDate;
  within?: boolean;
  /** Working days of that limit, as the policy in force at the start of the clock has it; absent where a date was agreed instead. */
  limitWd?: number;
  dueOn25?: LondonDate;
  within25?: boolean;
  limitWd25?: number;
  dueOnOmbudsman?: LondonDate;
  withinOmbudsman?: boolean;
  limitWdOmbudsman?: number;
  elapsedNetWd?: number;
  elapsedGrossWd?: number;
  elapsedFromRequestWd?: number;
}

export interface StagePayloads {
  Stage1Started: { responderId: Held<string> };
  Stage1ResponseIssued: { sentOn: LondonDate; outcome: Held<Finding>; responderId: Held<string>; responseText: Held<string>; rightToStage2Stated: Held<boolean> };
  EarlyEscalationAgreed: { complainantAgreed: boolean; authorityAgreed: boolean };
  EscalatedToStage2: {
    requestedOn: LondonDate;
    /** The first day of the right, where the request was earlier: every Stage 2 limit runs from here (C5). */
    countsFrom: LondonDate;
    requestForm: Held<'ORAL' | 'WRITTEN'>; route: EscalationRoute;
  };
  EscalationRefused: { requestedOn: LondonDate; ground: string; explanation: string; lgscoRightStated: boolean };
  Completed: CompletedStage;
  DeadlineExtended: {
    code: string; deadlineId: string; from: LondonDate; to: LondonDate;
    reason: Held<ExtensionReason>; noticeSentOn: Held<LondonDate>; goodReason?: Held<string>; agreedByComplainant?: Held<boolean>;
  };
  /** Asked of the Complaints Manager, who grants it or refuses it (domain 3.14.3). */
  ExtensionRequested: { code: string; deadlineId: string; to: LondonDate; reason: ExtensionReason; goodReason?: string };
  ExtensionRefused: { code: string; deadlineId: string; explanation: string };
  /** The complainant is told why it is late, until when it will come, and of the Ombudsman (domain 3.14.3). */
  DelayNoticeSent: { code: string; deadlineId: string; sentOn: LondonDate; reason: string; newDate: LondonDate; lgscoRightStated: boolean };
  DeadlineBreached: { code: string; deadlineId: string; dueOn: LondonDate };
  ClockSuspended: { suspendedOn: LondonDate; reason: SuspensionReason; reviewOn: Held<LondonDate>; toldOn: Held<LondonDate> };
  ClockResumed: { resumedOn: LondonDate };
}
