import { dateInWords, type LondonDate } from '@redress/calendar';
import type { DomainEvent } from '../events/domain-event.js';
import type { Facts } from '../facts/facts.js';
import { councilPolicy } from '../policy/council-policy.js';
import type { Rule } from './rule.js';

/** B4: an effective date may not come before the step it must follow. `step` completes "before …". */
export function notBefore<About = Facts>(step: string, date: (facts: About, event: DomainEvent) => LondonDate | undefined): Rule<About> {
  return {
    code: 'ERR_ORDER',
    cite: councilPolicy.dates,
    field: 'effectiveDate',
    holds: (facts, event) => {
      const earliest = date(facts, event);
      return earliest === undefined || event.effectiveDate >= earliest;
    },
    says: (facts, event) => `The date ${dateInWords(event.effectiveDate)} is before ${step} (${dateInWords(date(facts, event))}). Give a date on or after that day.`,
  };
}

export const notBeforeReceipt = notBefore('the representation was received', ({ receipt }) => receipt?.receivedOn);
export const notBeforeAcknowledgement = notBefore('it was acknowledged', ({ acknowledgedOn }) => acknowledgedOn);
export const notBeforeStage1Started = notBefore('Stage 1 started', ({ stage1 }) => stage1.startedOn);
export const notBeforeStage2Request = notBefore('Stage 2 was requested', ({ stage2 }) => stage2.requestedOn);
export const notBeforeInvestigation = notBefore('the investigation started', ({ stage2 }) => stage2.investigationStartedOn);
export const notBeforeReport = notBefore("the Investigating Officer's report", ({ stage2 }) => stage2.reportOn);
export const notBeforeIndependentReport = notBefore("the Independent Person's report", ({ stage2 }) => stage2.independentPersonReportOn);
export const notBeforeAdjudication = notBefore('the Stage 2 response', ({ stage2 }) => stage2.respondedOn);
export const notBeforePanelRequest = notBefore('the panel was requested', ({ stage3 }) => stage3.requestedOn);
export const notBeforePanelHeld = notBefore('the panel met', ({ stage3 }) => stage3.panelHeldOn);
export const notBeforePanelReport = notBefore('the panel reported', ({ stage3 }) => stage3.panelReportOn);
export const notBeforeLastCompletion = notBefore('the last stage was completed', ({ completed }) => completed.at(-1)?.completedOn);
export const notBeforePlan = notBefore('the plan was agreed', ({ adult }) => adult.planAgreedOn);
export const notBeforeLogged = notBefore('the compliment was logged', ({ feedback }) => feedback.loggedOn);
export const notBeforeCongratulation = notBefore('the person praised was congratulated', ({ feedback }) => feedback.congratulatedOn);
export const notBeforeReferral = notBefore("the Ombudsman's notification", ({ ombudsman }) => ombudsman.receivedOn);
export const notBeforeDecision = notBefore("the Ombudsman's decision", ({ ombudsman }) => ombudsman.decidedOn);
