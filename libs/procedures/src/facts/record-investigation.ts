import type { LondonDate } from '@redress/calendar';
import type { ComplaintPoint, InvestigationPayloads, Recommendation } from '../events/investigation-events.js';
import * as samePerson from '../events/same-person.js';
import { NOT_HELD, type Held } from '../events/vocabulary.js';
import { latest } from '../order/happened.js';
import type { Facts } from './facts.js';
import { into, nothingMore, type Recorders } from './recorder.js';

export const recordInvestigation: Recorders<keyof InvestigationPayloads> = {
  Stage2Acknowledged: (facts, { payload }) => (payload.sentOn === NOT_HELD ? {} : into('stage2', facts, { acknowledgedOn: facts.stage2.acknowledgedOn ?? payload.sentOn })),
  StatementDrafted: (facts, { payload }) => into('stage2', facts, {
    statementDrafts: facts.stage2.statementDrafts + 1, firstDraftOn: earlier(facts.stage2.firstDraftOn, payload.sentOn), lastDraftOn: latest(facts.stage2.lastDraftOn, payload.sentOn),
  }),
  StatementOfComplaintAgreed: (facts, { payload }) => settled(facts, payload.agreedOn, payload.points),
  StatementFixedByAuthority: (facts, { payload }) => settled(facts, payload.fixedOn, payload.points),
  InvestigatorAssigned: (facts, { payload, effectiveDate }) =>
    into('stage2', facts, { investigator: payload.poolMemberId, investigatorAssignedOn: effectiveDate }),
  IndependentPersonAssigned: (facts, { payload, effectiveDate }) =>
    into('stage2', facts, { independentPerson: payload.poolMemberId, independentPersonAssignedOn: effectiveDate }),
  InvestigatorReplaced: (facts, { payload: { from, to } }) => into('stage2', facts, { investigator: to, formerInvestigators: [...facts.stage2.formerInvestigators, from] }),
  IndependentPersonReplaced: (facts, { payload: { from, to } }) =>
    into('stage2', facts, { independentPerson: to, formerIndependentPersons: [...facts.stage2.formerIndependentPersons, from] }),
  Stage2InvestigationStarted: (facts, { payload }) => into('stage2', facts, { investigationStartedOn: payload.startedOn }),
  InvestigationReportSubmitted: (facts, { payload, effectiveDate }) =>
    into('stage2', facts, { reportOn: effectiveDate, recommendations: heldOf(payload.recommendations) }),
  IndependentPersonReportSubmitted: (facts, { payload, effectiveDate }) =>
    into('stage2', facts, {
      independentPersonReportOn: effectiveDate,
      recommendations: [...facts.stage2.recommendations, ...heldOf(payload.recommendations)],
    }),
  AdjudicationIssued: (facts, { payload }) => into('stage2', facts, { respondedOn: payload.sentOn, adjudicatorId: payload.adjudicatorId }),
  Stage2ResponseIssued: (facts, { payload }) => into('stage2', facts, { respondedOn: payload.sentOn, adjudicatorId: payload.adjudicatorId }),
  Stage3Requested: (facts, { payload }) => into('stage3', facts, { requestedOn: payload.requestedOn }),
  Stage3Refused: nothingMore,
  PanelAppointed: (facts, { payload, effectiveDate }) =>
    into('stage3', facts, {
      panelAppointedOn: facts.stage3.panelAppointedOn ?? effectiveDate,
      panelMemberIds: payload.memberIds === NOT_HELD ? [] : [payload.chairId, ...payload.memberIds],
    }),
  PanelDateSet: (facts, { payload, effectiveDate }) => into('stage3', facts, { panelDate: { on: payload.panelOn, setOn: effectiveDate } }),
  PanelPapersSent: (facts, { payload, effectiveDate }) => into('stage3', facts, { papersSentOn: facts.stage3.papersSentOn ?? (payload.sentOn === NOT_HELD ? effectiveDate : payload.sentOn) }),
  PanelMemberReplaced: (facts, { payload: { from, to } }) => into('stage3', facts, { panelMemberIds: (facts.stage3.panelMemberIds ?? []).map((id) => (samePerson.isSamePerson(id, from) ? to : id)) }),
  PanelAdjourned: (facts, { payload, effectiveDate }) => into('stage3', facts, { panelDate: { on: payload.panelOn, setOn: effectiveDate } }),
  PanelHeld: (facts, { payload }) => into('stage3', facts, { panelHeldOn: payload.heldOn }),
  PanelReportIssued: (facts, { payload: { sentOn, recommendations } }) =>
    into('stage3', facts, { panelReportOn: sentOn, recommendations: heldOf(recommendations) }),
  AuthorityResponseIssued: (facts, { payload }) => into('stage3', facts, { respondedOn: payload.sentOn }),
};

export function heldOf(recommendations: Held<readonly Recommendation[]>): readonly Recommendation[] {
  return recommendations === NOT_HELD ? [] : recommendations;
}

export function settled(facts: Facts, on: LondonDate, points: readonly ComplaintPoint[]): Partial<Facts> {
  return into('stage2', facts, { statementSettledOn: on, statementFirstSettledOn: facts.stage2.statementFirstSettledOn ?? on, points });
}

export function earlier(one: LondonDate | undefined, other: LondonDate): LondonDate {
  return one !== undefined && one < other ? one : other;
}
