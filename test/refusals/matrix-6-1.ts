import type { Capability } from '@redress/identity';

/** The columns of domain.md 6.1, as the demonstration people who stand in them. */
export const columns = [
  'case-worker', 'complaints-manager', 'service-responder', 'investigating-officer', 'independent-person', 'adjudicating-officer', 'panel-clerk', 'auditor', 'reporting-viewer', 'administrator',
] as const;

/** What a person may look at under a row, by address; CASE_OF_… stands for a case or referral there is. */
export type Query = string;

/** The matrix of domain.md 6.1, cell by cell as it stands there: C command, R read, - none; and what there is to look at under the row. */
export const matrix: readonly (readonly [Capability, cells: readonly string[], queries?: readonly Query[]])[] = [
  ['LOG_AND_ACKNOWLEDGE', ['C', 'C', '-', '-', '-', '-', '-', 'R', '-', '-']],
  ['READ_CORPORATE_AND_ADULT_CASE', ['R', 'R', 'own', 'own', 'own', 'own', 'own S3', 'R', '-', '-'], ['/api/cases/CASE_OF_CORPORATE', '/api/cases/CASE_OF_ASC', '/api/cases']],
  ['READ_CHILDRENS_CASE', ['team + reason', 'R', 'own points', 'own', 'own', 'own', 'own S3', 'R + reason', '-', '-'], ['/api/cases/CASE_OF_CSC', '/cases/CASE_OF_CSC']],
  ['PROCEDURE', ['C', 'C confirm', '-', '-', '-', '-', '-', 'R', '-', '-']],
  ['ACCEPTANCE', ['C (propose if acceptance.secondPerson)', 'C', '-', '-', '-', '-', '-', 'R', '-', '-']],
  ['REJECTION_AND_STRUCTURE', ['propose', 'C', '-', '-', '-', '-', '-', 'R', '-', '-']],
  ['REQUESTS', ['C', 'C refuse', '-', '-', '-', '-', '-', 'R', '-', '-']],
  ['CASE_WORKER_OF_A_CASE', ['C take on, hand over', 'C assign', '-', '-', '-', '-', '-', 'R', '-', '-']],
  ['DATA_PROTECTION', ['C', 'C', '-', '-', '-', '-', '-', 'R', '-', '-']],
  ['STAGE_1_RESPONSE', ['C issue', 'C', 'draft own', '-', '-', '-', '-', 'R', '-', '-']],
  ['ESCALATION', ['C escalate', 'C all', '-', '-', '-', '-', '-', 'R', '-', '-']],
  ['EXTENSIONS', ['request', 'C', 'request', 'request', '-', '-', '-', 'R', '-', '-']],
  ['STATEMENT', ['C', 'C', '-', 'C own', 'R own', '-', '-', 'R', '-', '-']],
  ['ASSIGNMENT', ['propose', 'C', '-', '-', '-', '-', 'C panel', 'R', '-', '-']],
  ['INTERVIEWS', ['C record replies', 'C', '-', 'C own', 'R own', 'R own', '-', 'R', '-', '-']],
  ['REPORTS', ['-', 'R', '-', 'C own IO report', 'C own IP report', 'R own', 'R own S3', 'R', '-', '-']],
  ['ADJUDICATION', ['C send', 'R', '-', '-', 'consulted', 'C own', '-', 'R', '-', '-']],
  ['PANEL', ['R', 'C', '-', '-', '-', '-', 'C own', 'R', '-', '-']],
  ['POOL_REGISTER', ['R', 'C', '-', 'own entry', 'own entry', '-', 'R panel list', 'R', '-', '-']],
  ['FILE_READING', ['C', 'C', '-', 'request own', 'request own', '-', '-', 'R', '-', '-']],
  ['CONFLICT_RESOLUTION_MEETING', ['C', 'C', 'R own', '-', '-', '-', '-', 'R', '-', '-']],
  ['OMBUDSMAN', ['C remedies', 'C', '-', '-', '-', 'C accept', '-', 'R', '-', '-'], ['/api/cases/CASE_OF_LGSCO']],
  ['COMMENTS_AND_COMPLIMENTS', ['C', 'C', 'consider own', '-', '-', '-', '-', 'R', '-', '-'], ['/api/cases/CASE_OF_COMMENT', '/api/cases/CASE_OF_COMPLIMENT']],
  ['ACTIONS', ['C', 'C verify', 'progress own', 'propose own', '-', 'agree own', 'propose own', 'R', 'R P', '-']],
  ['DASHBOARDS', ['R', 'R publish', 'R own service P', '-', '-', 'R P', '-', 'R', 'R P', 'R P'], ['/api/figures', '/api/indicators', '/indicators']],
  ['REPLAY', ['-', 'R', '-', '-', '-', '-', '-', 'R', '-', '-'], ['/api/cases/CASE_OF_CSC/history?asAt=2021-06-01', '/cases/CASE_OF_CSC/as-it-stood?asAt-day=1&asAt-month=6&asAt-year=2021']],
  ['CORRECTION', ['request', 'C', '-', '-', '-', '-', '-', 'R', '-', 'C technical']],
  ['CONFIGURATION', ['-', 'C policy draft', '-', '-', '-', '-', '-', 'R', '-', 'C approve']],
  ['SUBJECT_ACCESS', ['-', 'C', '-', '-', '-', '-', '-', 'R', '-', 'C execute']],
  ['ACCESS_LOG', ['-', 'R', '-', '-', '-', '-', '-', 'R', '-', 'R']],
];

/** Whether the cell lets its role record facts; ask for them, or draft; or only look; its own words say how far. */
export function grantIn(cell: string): 'COMMAND' | 'PROPOSE' | 'READ' | 'NONE' {
  if (cell === '-') return 'NONE';
  if (/^(?:C\b|consider|progress|agree)/.test(cell) && cell !== 'consulted') return 'COMMAND';
  return /^(?:propose|request|draft)/.test(cell) ? 'PROPOSE' : 'READ';
}
