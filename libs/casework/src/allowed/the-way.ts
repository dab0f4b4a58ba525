import type { MachineName } from '@redress/procedures';

/** One step of a procedure: the command that takes it, or any of several, of which one is enough. */
export type Step = string | readonly string[];

const admission: readonly Step[] = ['select-procedure', 'offer-advocacy', 'acknowledge', 'record-consent'];
const accepted: readonly Step[] = ['accept-representation'];
const stage1: readonly Step[] = ['start-stage-1', 'issue-stage-1-response'];
const investigation: readonly Step[] = [
  'record-statement-draft', ['agree-statement', 'fix-statement-without-agreement'], 'assign-investigator', 'assign-independent-person',
  'schedule-interview', 'record-interview-held', 'draft-notes', 'send-notes', 'revise-notes', 'finalise-with-comments', 'submit-report',
];
const end = 'close-case';

/**
 * The way of each procedure to its end, step by step, as the rows of domain section 3 stand. What may happen beside it, and the ways out,
 * are not on it.
 */
export const theWay: Readonly<Partial<Record<MachineName, readonly Step[]>>> = {
  INTAKE: ['select-procedure'],
  CSC: [
    ...admission, 'decide-sufficient-interest', ...accepted, ...stage1, ...investigation, 'submit-ip-report', 'issue-adjudication',
    'appoint-panel', 'set-panel-date', 'circulate-papers', 'record-panel-held', 'issue-panel-report', 'issue-authority-response', end,
  ],
  ASC: [...admission, ...accepted, ['agree-plan', 'set-plan'], ['assign-responder', 'assign-investigator'], 'send-overdue-notice', 'issue-response', end],
  CORPORATE: [...admission, ...accepted, ...stage1, 'acknowledge-stage-2', ...investigation, 'issue-stage-2-response', end],
  COMMENT: ['acknowledge', 'pass-to-service', 'record-consideration', 'inform-person', end],
  COMPLIMENT: ['assess-compliment', 'congratulate-individual', end],
  LGSCO: ['respond-to-enquiry', 'comment-on-draft', 'accept-recommendations', 'record-remedy-done', 'close-referral'],
};

/** Steps that are taken only where another has to wait for them: by the code of what that is refused with. */
export const onlyWhereNeeded: Readonly<Record<string, string>> = {
  'offer-advocacy': 'ERR_ADVOCACY_NOT_OFFERED',
  'record-consent': 'ERR_CONSENT_MISSING',
  'decide-sufficient-interest': 'ERR_INTEREST_UNDECIDED',
};

/** Steps that may be taken again and again: one interview, remedy or enquiry after the other. */
export const timeAndAgain: ReadonlySet<string> = new Set([
  'schedule-interview', 'record-interview-held', 'draft-notes', 'send-notes', 'revise-notes', 'finalise-with-comments', 'respond-to-enquiry', 'record-remedy-done', 'issue-response',
]);

/** Asked for by the complainant, or kept from ending: worth a reason while they are not possible, though they lead nowhere by themselves. */
export const askedFor: ReadonlySet<string> = new Set(['escalate-to-stage-2', 'request-panel', 'request-reconsideration', 'withdraw-complaint', 'extend-deadline', 'suspend-clock']);
