import { NOT_HELD, stage2CountsFrom } from '@redress/procedures';
import { proposed } from '../../commands/proposed.js';
import type { TrackerRow } from '../row/tracker-row.js';
import { step, stepsHeld, type Step } from './step.js';

/** domain.md 3.2.2 C5. Unanswered at Stage 1, only the passed limit opens the way; what was asked for too early is kept, and begins with the right to it. */
export function escalationStep({ on }: TrackerRow): Step | undefined {
  const { stage2_requested_on: requestedOn, stage1_responded_on: respondedOn } = on;
  return requestedOn && {
    on: respondedOn !== undefined && respondedOn > requestedOn ? respondedOn : requestedOn,
    column: 'stage2_requested_on',
    propose: ({ facts }) => proposed('EscalatedToStage2', stage2CountsFrom(facts, requestedOn), { requestedOn, requestForm: NOT_HELD }),
  };
}

export function statementChain({ on }: TrackerRow): readonly Step[] {
  const { statement_agreed_on: agreedOn } = on;
  return stepsHeld(agreedOn && [
    step('statement_agreed_on', agreedOn, 'StatementDrafted', { sentOn: agreedOn, points: NOT_HELD }),
    step('statement_agreed_on', agreedOn, 'StatementOfComplaintAgreed', { agreedOn, points: [{ pointId: 'point-1', text: NOT_HELD }] }),
  ]);
}

export function assignmentChains({ on, investigator, independentPerson }: TrackerRow): readonly (readonly Step[])[] {
  const { investigator_assigned_on: investigatorOn, independent_person_assigned_on: independentPersonOn } = on;
  const chains: (readonly Step[])[] = [];
  if (investigatorOn && investigator) {
    chains.push([step('investigator_assigned_on', investigatorOn, 'InvestigatorAssigned', { poolMemberId: investigator, role: 'IO' })]);
  }
  if (independentPersonOn && independentPerson) {
    chains.push([step('independent_person_assigned_on', independentPersonOn, 'IndependentPersonAssigned', { poolMemberId: independentPerson, role: 'IP' })]);
  }
  return chains;
}

/** No column tells when a corporate Stage 2 request was acknowledged: it stands on the day of the next known step. */
export function stage2AcknowledgementChain({ on, procedure, interviews }: TrackerRow): readonly Step[] {
  if (procedure !== 'CORPORATE') return [];
  const known = [on.statement_agreed_on, on.investigator_assigned_on, on.report_submitted_on, on.stage2_completed_on, ...interviews.map(({ heldOn }) => heldOn)];
  const nextOn = known.flatMap((date) => date ?? []).toSorted()[0];
  return stepsHeld(nextOn && step('stage2_requested_on', nextOn, 'Stage2Acknowledged', { sentOn: NOT_HELD }));
}

/** The reports and the answer (domain.md 3.2.2 C14 to C16; 3.4 K7, K8). */
export function reportSteps({ on, procedure, interviews, stage2Outcome }: TrackerRow): readonly Step[] {
  const { report_submitted_on: reportOn, independent_person_report_on: independentPersonReportOn, stage2_completed_on: completedOn } = on;
  const answer = completedOn && { sentOn: completedOn, adjudicatorId: NOT_HELD, decisions: NOT_HELD, recommendationAnswers: NOT_HELD, outcome: stage2Outcome ?? NOT_HELD } as const;
  return stepsHeld(
    reportOn && step('report_submitted_on', reportOn, 'InvestigationReportSubmitted', {
      investigatorId: NOT_HELD, draftSharedOn: NOT_HELD, findings: NOT_HELD, recommendations: NOT_HELD, ...(interviews.length === 0 ? { noInterviewReason: NOT_HELD } : {}),
    }),
    independentPersonReportOn && step('independent_person_report_on', independentPersonReportOn, 'IndependentPersonReportSubmitted', {
      independentPersonId: NOT_HELD, agreesWithInvestigator: NOT_HELD, findings: NOT_HELD, recommendations: NOT_HELD,
    }),
    answer && (procedure === 'CSC'
      ? step('stage2_completed_on', answer.sentOn, 'AdjudicationIssued', { ...answer, rightToStage3Stated: NOT_HELD })
      : step('stage2_completed_on', answer.sentOn, 'Stage2ResponseIssued', { ...answer, lgscoRightStated: NOT_HELD })),
  );
}
