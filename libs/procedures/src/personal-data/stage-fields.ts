import type { CompletedStage, StagePayloads } from '../events/stage-events.js';
import { limit, notPersonal, openAnswer, personal, personalAnswer, type DeclaredFields } from './declaration.js';

const complainant = personal('PD', 'COMPLAINANT');
const employee = personal('PD', 'EMPLOYEE');

/** Figures alone: what the statistics keep when everything else has been erased (domain.md 6.3). */
const completed: DeclaredFields<CompletedStage> = {
  stage: notPersonal, procedure: notPersonal, completedOn: notPersonal, singleStage: notPersonal, recount: notPersonal, wellFounded: notPersonal, outcome: notPersonal,
  clockStart: notPersonal, dueOn: notPersonal, within: notPersonal, limitWd: notPersonal, dueOn25: notPersonal, within25: notPersonal,
  limitWd25: notPersonal, dueOnOmbudsman: notPersonal, withinOmbudsman: notPersonal, limitWdOmbudsman: notPersonal,
  elapsedNetWd: notPersonal, elapsedGrossWd: notPersonal, elapsedFromRequestWd: notPersonal,
};

export const stageFields: { readonly [Type in keyof StagePayloads]: DeclaredFields<StagePayloads[Type]> } = {
  Stage1Started: { responderId: employee },
  Stage1ResponseIssued: {
    sentOn: notPersonal, outcome: notPersonal, responderId: employee, responseText: personal('SC', 'COMPLAINANT', 'EMPLOYEE'), rightToStage2Stated: notPersonal,
  },
  EarlyEscalationAgreed: { complainantAgreed: notPersonal, authorityAgreed: notPersonal },
  EscalatedToStage2: { requestedOn: notPersonal, countsFrom: notPersonal, requestForm: notPersonal, route: notPersonal },
  EscalationRefused: { requestedOn: notPersonal, ground: openAnswer, explanation: complainant, lgscoRightStated: notPersonal },
  Completed: completed,
  DeadlineExtended: {
    code: limit, deadlineId: limit, from: notPersonal, to: notPersonal, reason: notPersonal, noticeSentOn: notPersonal,
    goodReason: complainant, agreedByComplainant: notPersonal,
  },
  ExtensionRequested: { code: limit, deadlineId: limit, to: notPersonal, reason: notPersonal, goodReason: complainant },
  ExtensionRefused: { code: limit, deadlineId: limit, explanation: complainant },
  DelayNoticeSent: { code: limit, deadlineId: limit, sentOn: notPersonal, reason: complainant, newDate: notPersonal, lgscoRightStated: notPersonal },
  DeadlineBreached: { code: limit, deadlineId: limit, dueOn: notPersonal },
  // That a court or the police are concerned says something of somebody.
  ClockSuspended: { suspendedOn: notPersonal, reason: personalAnswer('CR', 'COMPLAINANT', 'AFFECTED_PERSON'), reviewOn: notPersonal, toldOn: notPersonal },
  ClockResumed: { resumedOn: notPersonal },
};
