import { expect, test } from '@jest/globals';
import { grantOf, type Role } from '@redress/identity';
import { commandNamed } from './registry.js';

const roleOf = {
  CW: 'CASE_WORKER', CM: 'COMPLAINTS_MANAGER', SR: 'SERVICE_RESPONDER', IO: 'INVESTIGATING_OFFICER', IP: 'INDEPENDENT_PERSON', AO: 'ADJUDICATING_OFFICER', PC: 'PANEL_CLERK',
} as const satisfies Record<string, Role>;
type Short = keyof typeof roleOf;

/**
 * The "command (by)" columns of domain.md section 3, row by row. K6 names the Complaints Manager and 3.6 row 4 the service; the case
 * worker, to whom 6.1 gives both, records for them.
 */
const rows: readonly (readonly [row: string, command: string, ...by: readonly Short[]])[] = [
  ['3.1 row 1', 'receive-representation', 'CW', 'CM'],
  ['3.1 row 2', 'select-procedure', 'CW'],
  ['3.1 row 3', 'acknowledge', 'CW'],
  ['3.1 row 4', 'record-consent', 'CW'],
  ['3.1 row 5', 'offer-advocacy', 'CW'],
  ['3.1 row 6', 'decide-sufficient-interest', 'CM'],
  ['3.1 row 7', 'accept-representation', 'CW'],
  ['3.1 row 8', 'reject-representation', 'CM'],
  ['C1', 'start-stage-1', 'CW'], ['C3', 'issue-stage-1-response', 'CW'], ['C4', 'agree-early-escalation', 'CM'], ['C5', 'escalate-to-stage-2', 'CW', 'CM'], ['C6', 'refuse-escalation', 'CM'],
  ['C7', 'record-statement-draft', 'CW', 'IO'], ['C7', 'agree-statement', 'CW', 'IO'], ['C8', 'fix-statement-without-agreement', 'CM'],
  ['C9', 'assign-investigator', 'CM'], ['C10', 'assign-independent-person', 'CM'], ['C12', 'extend-deadline', 'CM'], ['C14', 'submit-report', 'IO'], ['C15', 'submit-ip-report', 'IP'],
  ['C16', 'issue-adjudication', 'AO', 'CW'], ['C17', 'request-panel', 'CW'], ['C18', 'refuse-panel', 'CM'], ['C21', 'issue-panel-report', 'PC'], ['C22', 'issue-authority-response', 'AO', 'CW'],
  ['C23', 'close-case', 'CW'],
  ['A1', 'record-oral-complaint', 'CW'], ['A3', 'agree-plan', 'CW'], ['A3', 'set-plan', 'CM'], ['A4', 'assign-responder', 'CM'], ['A6', 'give-progress-update', 'CW'], ['A8', 'issue-response', 'CW'],
  ['A9', 'send-overdue-notice', 'CW'], ['A10', 'request-reconsideration', 'CW'],
  ['K6', 'acknowledge-stage-2', 'CM', 'CW'], ['K8', 'issue-stage-2-response', 'AO', 'CW'],
  ['3.6', 'pass-to-service', 'CW'], ['3.6', 'record-consideration', 'SR', 'CW'], ['3.6', 'inform-person', 'CW'],
  ['3.7', 'assess-compliment', 'CW'], ['3.7', 'congratulate-individual', 'CM', 'CW'], ['3.7', 'share-good-practice', 'CW'],
  ['L1', 'record-lgsco-contact', 'CW', 'CM'], ['L2', 'record-premature', 'CM'], ['L3', 'record-assessment', 'CM'], ['L3', 'record-investigation-start', 'CM'], ['L4', 'respond-to-enquiry', 'CM'],
  ['L5', 'record-draft-decision', 'CM'], ['L5', 'comment-on-draft', 'CM'], ['L6', 'record-decision', 'CM'], ['L7', 'accept-recommendations', 'AO', 'CM'], ['L8', 'record-remedy-done', 'CW'],
  ['L9', 'record-non-compliance', 'CM'],
  ['I1', 'plan-interview', 'IO'], ['I2', 'schedule-interview', 'IO', 'CW'], ['I3', 'record-interview-held', 'IO'], ['I4', 'record-non-attendance', 'IO'], ['I5', 'draft-notes', 'IO'], ['I6', 'send-notes', 'IO'],
  ['I7', 'agree-notes', 'IO', 'CW'], ['I8', 'challenge-notes', 'IO', 'CW'], ['I9', 'revise-notes', 'IO'], ['I10', 'finalise-with-comments', 'IO'], ['I14', 'cancel-interview', 'IO'],
  ['3.9', 'replace-investigator', 'CM'], ['3.9', 'replace-independent-person', 'CM'],
  ['P2', 'shortlist', 'CM'], ['P2', 'decline-applicant', 'CM'], ['P0', 'open-recruitment-campaign', 'CM'], ['P3', 'appoint', 'CM'], ['P4', 'book-induction', 'CM'], ['P5', 'declare-availability', 'CW'], ['P6', 'declare-conflict', 'CM'], ['P6', 'clear-conflict', 'CM'], ['P8', 'retire', 'CM'],
  ['P9', 'offer-assignment', 'CM'], ['P9', 'accept-assignment', 'CW'], ['P9', 'decline-assignment', 'CW'], ['P4', 'record-induction', 'CM'], ['P7', 'suspend-member', 'CM'], ['P7', 'reinstate-member', 'CM'],
  ['R1', 'appoint-panel', 'CM', 'PC'], ['R2', 'set-panel-date', 'PC'], ['R3', 'circulate-papers', 'PC'], ['R4', 'record-panel-held', 'PC'], ['R5', 'adjourn-panel', 'PC'], ['R7', 'replace-panel-member', 'CM'],
  ['3.14.1', 'withdraw-complaint', 'CW'], ['3.14.2', 'suspend-clock', 'CM'], ['3.14.2', 'resume-clock', 'CM'],
  ['3.14.2', 'record-unavailability', 'CW'], ['3.14.2', 'record-reminder', 'CW'], ['3.14.2', 'close-for-no-response', 'CM'],
  ['3.14.3', 'refuse-extension', 'CM'], ['3.14.3', 'send-delay-notice', 'CW'],
];

/** The Complaints Manager co-ordinates all [R06 r.10(a)]: besides those named, wherever the matrix of 6.1 lets that role record. */
test.each(rows)('%s, %s: whom the row names, and the Complaints Manager where 6.1 lets them', (_, name, ...by) => {
  const { roles = [], capability = 'ACCEPTANCE' } = commandNamed(name)?.commandClass ?? {};
  const coordinates: readonly Role[] = grantOf(roleOf.CM, capability)?.access === 'COMMAND' ? [roleOf.CM] : [];
  expect([...roles].toSorted()).toEqual([...new Set<Role>([...by.map((short) => roleOf[short]), ...coordinates])].toSorted());
});
