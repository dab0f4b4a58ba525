import type { LondonDate } from '@redress/calendar';
import type { Finding, Held } from './vocabulary.js';

export interface ComplaintPoint { pointId: string; text: Held<string> }
export interface PointFinding { pointId: string; finding: Finding }
export interface PointDecision extends PointFinding { action: Held<string>; noActionReason?: string }

export interface InvestigationPayloads {
  Stage2Acknowledged: { sentOn: Held<LondonDate> };
  StatementDrafted: { sentOn: LondonDate };
  StatementOfComplaintAgreed: { agreedOn: LondonDate; points: readonly ComplaintPoint[] };
  StatementFixedByAuthority: { fixedOn: LondonDate; reason: string; points: readonly ComplaintPoint[] };
  InvestigatorAssigned: { poolMemberId: string; role: 'IO' };
  IndependentPersonAssigned: { poolMemberId: string; role: 'IP' };
  Stage2InvestigationStarted: { startedOn: LondonDate };
  InvestigationReportSubmitted: { findings: Held<readonly PointFinding[]>; noInterviewReason?: Held<string> };
  IndependentPersonReportSubmitted: { agreesWithInvestigator: Held<boolean> };
  AdjudicationIssued: {
    sentOn: LondonDate; adjudicator: Held<string>; decisions: Held<readonly PointDecision[]>; outcome: Held<Finding>; rightToStage3Stated: Held<boolean>;
  };
  Stage2ResponseIssued: { sentOn: LondonDate; adjudicator: Held<string>; decisions: Held<readonly PointDecision[]>; outcome: Held<Finding>; lgscoRightStated: Held<boolean> };
  Stage3Requested: { requestedOn: LondonDate; waiver?: Held<string> };
  Stage3Refused: { explanation: string };
  PanelAppointed: { chair: Held<string>; members: Held<readonly string[]> };
  PanelDateSet: { panelOn: LondonDate };
  PanelPapersSent: { sentOn: Held<LondonDate> };
  PanelHeld: { heldOn: LondonDate; membersPresent: Held<number> };
  PanelReportIssued: { sentOn: LondonDate; recommendations: Held<number> };
  AuthorityResponseIssued: { sentOn: LondonDate; independentPersonConsultedOn: Held<LondonDate>; recommendationsAnswered: Held<number> };
}
