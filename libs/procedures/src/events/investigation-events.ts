import type { LondonDate } from '@redress/calendar';
import type { Finding, Held } from './vocabulary.js';

export interface ComplaintPoint { pointId: string; text: Held<string> }
export interface PointFinding { pointId: string; finding: Finding; reason?: string }
export interface PointDecision extends PointFinding { action: Held<string>; actionDueOn?: LondonDate; noActionReason?: string }
/** What a report asks for; the id is unique within the case, so that the answer can name it. */
export interface Recommendation { recommendationId: string; text: string; pointId?: string }
/** Every recommendation is answered, with the reason where it is not followed (C16, C22). */
export interface RecommendationAnswer { recommendationId: string; followed: boolean; reason?: string }
/** A finding of the panel that the authority does not accept, and why (C22). */
export interface FindingNotAccepted { pointId: string; reason: string }

/** Somebody takes another's place; what was done stays, and no clock restarts (3.9, 3.13 R7). Whom they replace is in the case. */
interface Replacement { from: Held<string>; to: string; reason: string }

/** A report on every point, and what it asks for (C14, C15, C21). */
interface Report {
  findings: Held<readonly PointFinding[]>;
  recommendations: Held<readonly Recommendation[]>;
  text?: string;
}

/** The officer's answer to the reports, point by point (C16, K8). */
interface Decision {
  sentOn: LondonDate;
  adjudicatorId: Held<string>;
  decisions: Held<readonly PointDecision[]>;
  recommendationAnswers: Held<readonly RecommendationAnswer[]>;
  outcome: Held<Finding>;
}

export interface InvestigationPayloads {
  Stage2Acknowledged: { sentOn: Held<LondonDate> };
  StatementDrafted: { sentOn: LondonDate; points: Held<readonly ComplaintPoint[]> };
  StatementOfComplaintAgreed: { agreedOn: LondonDate; points: readonly ComplaintPoint[] };
  StatementFixedByAuthority: { fixedOn: LondonDate; reason: string; points: readonly ComplaintPoint[] };
  InvestigatorAssigned: { poolMemberId: string; role: 'IO' };
  IndependentPersonAssigned: { poolMemberId: string; role: 'IP' };
  InvestigatorReplaced: Replacement;
  IndependentPersonReplaced: Replacement;
  Stage2InvestigationStarted: { startedOn: LondonDate };
  /** `draftSharedOn` is the day the draft went out for the factual check. */
  InvestigationReportSubmitted: Report & { investigatorId: Held<string>; draftSharedOn: Held<LondonDate>; noInterviewReason?: Held<string> };
  IndependentPersonReportSubmitted: Report & { independentPersonId: Held<string>; agreesWithInvestigator: Held<boolean> };
  AdjudicationIssued: Decision & { rightToStage3Stated: Held<boolean> };
  Stage2ResponseIssued: Decision & { lgscoRightStated: Held<boolean>; responseText?: string };
  Stage3Requested: { requestedOn: LondonDate; waiver?: Held<string> };
  /** `reasonsGiven` are the complainant's for asking late; the explanation says how they were weighed (C18). */
  Stage3Refused: { requestedOn: LondonDate; reasonsGiven: string; explanation: string };
  PanelAppointed: { chairId: Held<string>; memberIds: Held<readonly string[]> };
  /** A reason where the day is past the limit or not a working day; a later day agreed with the complainant is a breach all the same (R2). */
  PanelDateSet: { panelOn: LondonDate; reason?: string; agreedLater?: boolean };
  PanelPapersSent: { sentOn: Held<LondonDate> };
  PanelMemberReplaced: Replacement;
  PanelAdjourned: { panelOn: LondonDate; reason: string };
  PanelHeld: { heldOn: LondonDate; membersPresent: Held<number>; withoutPapersReason?: string };
  PanelReportIssued: Report & { sentOn: LondonDate };
  AuthorityResponseIssued: {
    sentOn: LondonDate; adjudicatorId: Held<string>; independentPersonConsultedOn: Held<LondonDate>;
    recommendationAnswers: Held<readonly RecommendationAnswer[]>; findingsNotAccepted: Held<readonly FindingNotAccepted[]>; lgscoRightStated: Held<boolean>;
  };
}
