import { NOT_HELD, type Kind, type Procedure, type ProposedEvent, type Receipt } from '@redress/procedures';
import { day, on } from './step.js';

export interface Received {
  readonly reference: string;
  readonly procedure: Procedure;
  readonly receivedOn: string;
  readonly more?: Partial<Receipt>;
}

/** A representation at the door, under its procedure. */
export function received(kind: Kind, { reference, procedure, receivedOn, more }: Received): ProposedEvent[] {
  const receipt: Receipt = {
    reference, receivedOn: day(receivedOn), channel: 'EMAIL', serviceId: 'Safeguarding', teamId: 'North Team', subject: 'DELAY',
    complainantType: 'PARENT', complainantName: `Person of ${reference}`, summary: `Words of ${reference}`, ...more,
  };
  const type = ({ COMPLAINT: 'ComplaintReceived', COMMENT: 'CommentReceived', COMPLIMENT: 'ComplimentReceived' } as const)[kind];
  return [on(receivedOn, type, receipt), on(receivedOn, 'ProcedureSelected', { procedure, reason: NOT_HELD })];
}

/** A complaint acknowledged and accepted on the day it came. */
export function accepted(complaint: Received): ProposedEvent[] {
  const { receivedOn } = complaint;
  return [
    ...received('COMPLAINT', complaint),
    on(receivedOn, 'RepresentationAcknowledged', { sentOn: day(receivedOn), method: NOT_HELD }),
    on(receivedOn, 'RepresentationAccepted', {}),
  ];
}

export function stageOne(startedOn: string, respondedOn: string): ProposedEvent[] {
  return [
    on(startedOn, 'Stage1Started', { responderId: 'Service manager' }),
    on(respondedOn, 'Stage1ResponseIssued', { sentOn: day(respondedOn), outcome: 'NOT_UPHELD', responderId: 'Service manager', responseText: NOT_HELD, rightToStage2Stated: true }),
  ];
}

export const escalated = (requestedOn: string): ProposedEvent =>
  on(requestedOn, 'EscalatedToStage2', { requestedOn: day(requestedOn), countsFrom: day(requestedOn), requestForm: 'WRITTEN', route: 'AFTER_RESPONSE' });

const report = { findings: NOT_HELD, recommendations: NOT_HELD } as const;

/** Children's Stage 2 with its primary clock from `statementOn`; the reports go in on the day before the adjudication or on the day itself. */
export function childrensStageTwo({ requestedOn, statementOn, reportOn, completedOn }: Readonly<Record<'requestedOn' | 'statementOn' | 'reportOn' | 'completedOn', string>>): ProposedEvent[] {
  return [
    escalated(requestedOn),
    on(requestedOn, 'InvestigatorAssigned', { poolMemberId: 'IO-1', role: 'IO' }),
    on(requestedOn, 'IndependentPersonAssigned', { poolMemberId: 'IP-1', role: 'IP' }),
    on(statementOn, 'StatementDrafted', { sentOn: day(statementOn), points: NOT_HELD }),
    on(statementOn, 'StatementOfComplaintAgreed', { agreedOn: day(statementOn), points: [{ pointId: 'P1', text: 'Words of the first point' }] }),
    on(reportOn, 'InvestigationReportSubmitted', { ...report, investigatorId: NOT_HELD, draftSharedOn: NOT_HELD, noInterviewReason: NOT_HELD }),
    on(reportOn, 'IndependentPersonReportSubmitted', { ...report, independentPersonId: NOT_HELD, agreesWithInvestigator: true }),
    on(completedOn, 'AdjudicationIssued', { sentOn: day(completedOn), adjudicatorId: NOT_HELD, decisions: NOT_HELD, recommendationAnswers: NOT_HELD, outcome: 'UPHELD', rightToStage3Stated: true }),
  ];
}

/** Corporate Stage 2, its clock from the request. */
export function corporateStageTwo(requestedOn: string, completedOn: string): ProposedEvent[] {
  return [
    escalated(requestedOn),
    on(requestedOn, 'InvestigatorAssigned', { poolMemberId: 'IO-2', role: 'IO' }),
    on(completedOn, 'InvestigationReportSubmitted', { ...report, investigatorId: NOT_HELD, draftSharedOn: NOT_HELD, noInterviewReason: NOT_HELD }),
    on(completedOn, 'Stage2ResponseIssued', { sentOn: day(completedOn), adjudicatorId: NOT_HELD, decisions: NOT_HELD, recommendationAnswers: NOT_HELD, outcome: 'NOT_UPHELD', lgscoRightStated: true }),
  ];
}

export function adultCare(complaint: Received, respondedOn: string): ProposedEvent[] {
  const { receivedOn } = complaint;
  return [
    ...accepted(complaint),
    on(receivedOn, 'ComplaintPlanAgreed', { responsePeriodEndsOn: day(respondedOn), manner: NOT_HELD }),
    on(receivedOn, 'ResponderAssigned', { responderId: NOT_HELD }),
    on(respondedOn, 'ResponseIssued', { sentOn: day(respondedOn), wellFounded: true, lgscoRightStated: true, responseText: NOT_HELD }),
  ];
}

export const complimentLogged = (compliment: Received, loggedOn: string): ProposedEvent[] => [
  ...received('COMPLIMENT', compliment),
  on(loggedOn, 'ComplimentLogged', { whatWasExceptional: NOT_HELD }),
];
