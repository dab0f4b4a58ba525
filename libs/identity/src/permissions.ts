import type { Actor } from './actor.js';
import type { Role } from './roles.js';

/** The rows of domain.md 6.1, and of what it has no row for, those of its tables of commands (3.1 row 11, 3.10.1 P5 and P9). */
export const capabilities = [
  'LOG_AND_ACKNOWLEDGE', 'READ_CORPORATE_AND_ADULT_CASE', 'READ_CHILDRENS_CASE', 'PROCEDURE', 'ACCEPTANCE', 'REJECTION_AND_STRUCTURE', 'REQUESTS',
  'CASE_WORKER_OF_A_CASE', 'DATA_PROTECTION', 'STAGE_1_RESPONSE', 'ESCALATION',
  'EXTENSIONS', 'STATEMENT', 'ASSIGNMENT', 'INTERVIEWS', 'REPORTS', 'ADJUDICATION', 'PANEL', 'POOL_REGISTER', 'FILE_READING',
  'CONFLICT_RESOLUTION_MEETING', 'OMBUDSMAN', 'COMMENTS_AND_COMPLIMENTS', 'ACTIONS', 'DASHBOARDS', 'REPLAY', 'CORRECTION', 'CONFIGURATION',
  'SUBJECT_ACCESS', 'ACCESS_LOG', 'NOTES_AND_DOCUMENTS', 'POOL_AVAILABILITY',
] as const;
export type Capability = (typeof capabilities)[number];

/**
 * What a role may do under a capability. COMMAND records facts; PROPOSE drafts or asks for what another decides; READ looks.
 * OWN keeps it to the cases one is assigned to, PSEUDONYMISED to figures and rows without names, WITH_REASON to those who say why.
 */
export interface Grant {
  readonly access: 'COMMAND' | 'PROPOSE' | 'READ';
  readonly within?: 'OWN' | 'PSEUDONYMISED' | 'WITH_REASON';
}

const command: Grant = { access: 'COMMAND' };
const commandOwn: Grant = { access: 'COMMAND', within: 'OWN' };
const propose: Grant = { access: 'PROPOSE' };
const proposeOwn: Grant = { access: 'PROPOSE', within: 'OWN' };
const read: Grant = { access: 'READ' };
const readOwn: Grant = { access: 'READ', within: 'OWN' };
const readPseudonymised: Grant = { access: 'READ', within: 'PSEUDONYMISED' };
const readWithReason: Grant = { access: 'READ', within: 'WITH_REASON' };

type Row = Readonly<Partial<Record<Role, Grant>>>;

const officers = (caseWorker: Grant | undefined, complaintsManager: Grant, rest: Row = {}): Row => ({
  ...(caseWorker && { CASE_WORKER: caseWorker }), COMPLAINTS_MANAGER: complaintsManager, AUDITOR: read, ...rest,
});

const matrix: Readonly<Record<Capability, Row>> = {
  LOG_AND_ACKNOWLEDGE: officers(command, command),
  READ_CORPORATE_AND_ADULT_CASE: officers(read, read, {
    SERVICE_RESPONDER: readOwn, INVESTIGATING_OFFICER: readOwn, INDEPENDENT_PERSON: readOwn, ADJUDICATING_OFFICER: readOwn, PANEL_CLERK: readOwn,
  }),
  READ_CHILDRENS_CASE: officers(readWithReason, read, {
    SERVICE_RESPONDER: readOwn, INVESTIGATING_OFFICER: readOwn, INDEPENDENT_PERSON: readOwn, ADJUDICATING_OFFICER: readOwn, PANEL_CLERK: readOwn,
    AUDITOR: readWithReason,
  }),
  PROCEDURE: officers(command, command),
  ACCEPTANCE: officers(command, command),
  REJECTION_AND_STRUCTURE: officers(propose, command),
  REQUESTS: officers(command, command),
  CASE_WORKER_OF_A_CASE: officers(command, command),
  DATA_PROTECTION: officers(command, command),
  STAGE_1_RESPONSE: officers(command, command, { SERVICE_RESPONDER: proposeOwn }),
  ESCALATION: officers(command, command),
  EXTENSIONS: officers(propose, command, { SERVICE_RESPONDER: propose, INVESTIGATING_OFFICER: propose }),
  STATEMENT: officers(command, command, { INVESTIGATING_OFFICER: commandOwn, INDEPENDENT_PERSON: readOwn }),
  ASSIGNMENT: officers(propose, command, { PANEL_CLERK: command }),
  INTERVIEWS: officers(command, command, { INVESTIGATING_OFFICER: commandOwn, INDEPENDENT_PERSON: readOwn, ADJUDICATING_OFFICER: readOwn }),
  REPORTS: officers(undefined, read, {
    INVESTIGATING_OFFICER: commandOwn, INDEPENDENT_PERSON: commandOwn, ADJUDICATING_OFFICER: readOwn, PANEL_CLERK: readOwn,
  }),
  ADJUDICATION: officers(command, read, { INDEPENDENT_PERSON: read, ADJUDICATING_OFFICER: commandOwn }),
  PANEL: officers(read, command, { PANEL_CLERK: commandOwn }),
  POOL_REGISTER: officers(read, command, { INVESTIGATING_OFFICER: readOwn, INDEPENDENT_PERSON: readOwn, PANEL_CLERK: read }),
  FILE_READING: officers(command, command, { INVESTIGATING_OFFICER: proposeOwn, INDEPENDENT_PERSON: proposeOwn }),
  CONFLICT_RESOLUTION_MEETING: officers(command, command, { SERVICE_RESPONDER: readOwn }),
  OMBUDSMAN: officers(command, command, { ADJUDICATING_OFFICER: command }),
  COMMENTS_AND_COMPLIMENTS: officers(command, command, { SERVICE_RESPONDER: commandOwn }),
  ACTIONS: officers(command, command, {
    SERVICE_RESPONDER: commandOwn, INVESTIGATING_OFFICER: proposeOwn, ADJUDICATING_OFFICER: commandOwn, PANEL_CLERK: proposeOwn, REPORTING_VIEWER: readPseudonymised,
  }),
  DASHBOARDS: officers(read, command, {
    SERVICE_RESPONDER: readPseudonymised, ADJUDICATING_OFFICER: readPseudonymised, REPORTING_VIEWER: readPseudonymised, ADMINISTRATOR: readPseudonymised,
  }),
  REPLAY: officers(undefined, read),
  CORRECTION: officers(propose, command, { ADMINISTRATOR: command }),
  CONFIGURATION: officers(undefined, command, { ADMINISTRATOR: command }),
  SUBJECT_ACCESS: officers(undefined, command, { ADMINISTRATOR: command }),
  ACCESS_LOG: officers(undefined, read, { ADMINISTRATOR: read }),
  POOL_AVAILABILITY: officers(command, command),
  NOTES_AND_DOCUMENTS: officers(command, command, { INVESTIGATING_OFFICER: commandOwn, INDEPENDENT_PERSON: commandOwn }),
};

/** What the matrix of domain.md 6.1 grants, or undefined for nothing. The timer holds no capability a person could use. */
export function grantOf(role: Actor['role'], capability: Capability): Grant | undefined {
  return role === 'SYSTEM' ? undefined : matrix[capability][role];
}

/** Whether the actor may do something under a capability; unless told otherwise, record facts. Who may record may also look and propose. */
export function may({ role }: Actor, capability: Capability, access: Grant['access'] = 'COMMAND'): boolean {
  const granted = grantOf(role, capability)?.access;
  return granted !== undefined && ladder.indexOf(granted) >= ladder.indexOf(access);
}

const ladder = ['READ', 'PROPOSE', 'COMMAND'] as const;
