import type { ComplaintPoint, InvestigationPayloads, PointDecision, PointFinding, Recommendation, RecommendationAnswer } from '../events/investigation-events.js';
import { id, notPersonal, personal, reference, type DeclaredFields } from './declaration.js';

const complainant = personal('PD', 'COMPLAINANT');
const employee = personal('PD', 'EMPLOYEE');
const investigator = personal('PD', 'POOL_MEMBER');
const panelMember = personal('PD', 'PANEL_MEMBER');
/** Words about a family's care and the people who gave it. */
const aboutAll = personal('CH', 'COMPLAINANT', 'AFFECTED_PERSON', 'EMPLOYEE');

const point: DeclaredFields<ComplaintPoint> = { pointId: id, text: personal('CH', 'COMPLAINANT', 'AFFECTED_PERSON') };
const finding: DeclaredFields<PointFinding> = { pointId: id, finding: notPersonal, reason: aboutAll };
const decided: DeclaredFields<PointDecision> = { ...finding, action: aboutAll, actionDueOn: notPersonal, noActionReason: aboutAll };
const recommendation: DeclaredFields<Recommendation> = { recommendationId: id, text: aboutAll, pointId: id };
const answer: DeclaredFields<RecommendationAnswer> = { recommendationId: id, followed: notPersonal, reason: aboutAll };

const report = { findings: finding, recommendations: recommendation, text: aboutAll } as const;
const decision = { sentOn: notPersonal, adjudicatorId: employee, decisions: decided, recommendationAnswers: answer, outcome: notPersonal } as const;

/** Their ids are names of histories of their own. */
const replaced = { from: reference, to: reference, reason: investigator } as const;

export const investigationFields: { readonly [Type in keyof InvestigationPayloads]: DeclaredFields<InvestigationPayloads[Type]> } = {
  Stage2Acknowledged: { sentOn: notPersonal },
  StatementDrafted: { sentOn: notPersonal, points: point },
  StatementOfComplaintAgreed: { agreedOn: notPersonal, points: point },
  StatementFixedByAuthority: { fixedOn: notPersonal, reason: complainant, points: point },
  // The member's id is the name of a history of their own: who it is stands there alone.
  InvestigatorAssigned: { poolMemberId: reference, role: notPersonal },
  IndependentPersonAssigned: { poolMemberId: reference, role: notPersonal },
  InvestigatorReplaced: replaced,
  IndependentPersonReplaced: replaced,
  Stage2InvestigationStarted: { startedOn: notPersonal },
  InvestigationReportSubmitted: { ...report, investigatorId: investigator, draftSharedOn: notPersonal, noInterviewReason: aboutAll },
  IndependentPersonReportSubmitted: { ...report, independentPersonId: investigator, agreesWithInvestigator: notPersonal },
  AdjudicationIssued: { ...decision, rightToStage3Stated: notPersonal },
  Stage2ResponseIssued: { ...decision, lgscoRightStated: notPersonal, responseText: aboutAll },
  Stage3Requested: { requestedOn: notPersonal, waiver: complainant },
  Stage3Refused: { requestedOn: notPersonal, reasonsGiven: complainant, explanation: complainant },
  PanelAppointed: { chairId: panelMember, memberIds: panelMember },
  PanelDateSet: { panelOn: notPersonal, reason: complainant, agreedLater: notPersonal },
  PanelPapersSent: { sentOn: notPersonal },
  PanelMemberReplaced: { from: panelMember, to: panelMember, reason: panelMember },
  PanelAdjourned: { panelOn: notPersonal, reason: complainant },
  PanelHeld: { heldOn: notPersonal, membersPresent: notPersonal, withoutPapersReason: complainant },
  PanelReportIssued: { ...report, sentOn: notPersonal },
  AuthorityResponseIssued: {
    sentOn: notPersonal, adjudicatorId: employee, independentPersonConsultedOn: notPersonal, recommendationAnswers: answer,
    findingsNotAccepted: { pointId: id, reason: aboutAll }, lgscoRightStated: notPersonal,
  },
};
