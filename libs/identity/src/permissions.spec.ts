import { describe, expect, test } from '@jest/globals';
import { actorWho } from '../testing/index.js';
import { capabilities, grantOf, may, type Capability, type Grant } from './permissions.js';
import { roles } from './roles.js';
import { timer } from './system-actors.js';

const columns = [
  'CASE_WORKER', 'COMPLAINTS_MANAGER', 'SERVICE_RESPONDER', 'INVESTIGATING_OFFICER', 'INDEPENDENT_PERSON', 'ADJUDICATING_OFFICER', 'PANEL_CLERK', 'AUDITOR', 'REPORTING_VIEWER', 'ADMINISTRATOR',
] as const;

/** domain.md 6.1, cell by cell. */
const table: readonly (readonly [Capability, ...string[]])[] = [
  ['LOG_AND_ACKNOWLEDGE', 'C', 'C', '-', '-', '-', '-', '-', 'R', '-', '-'],
  ['READ_CORPORATE_AND_ADULT_CASE', 'R', 'R', 'own', 'own', 'own', 'own', 'own S3', 'R', '-', '-'],
  ['READ_CHILDRENS_CASE', 'team + reason', 'R', 'own points', 'own', 'own', 'own', 'own S3', 'R + reason', '-', '-'],
  ['PROCEDURE', 'C', 'C confirm', '-', '-', '-', '-', '-', 'R', '-', '-'],
  ['ACCEPTANCE', 'C (propose if `acceptance.secondPerson`)', 'C', '-', '-', '-', '-', '-', 'R', '-', '-'],
  ['REJECTION_AND_STRUCTURE', 'propose', 'C', '-', '-', '-', '-', '-', 'R', '-', '-'],
  ['REQUESTS', 'C', 'C refuse', '-', '-', '-', '-', '-', 'R', '-', '-'],
  ['CASE_WORKER_OF_A_CASE', 'C take on, hand over', 'C assign', '-', '-', '-', '-', '-', 'R', '-', '-'],
  ['DATA_PROTECTION', 'C', 'C', '-', '-', '-', '-', '-', 'R', '-', '-'],
  ['STAGE_1_RESPONSE', 'C issue', 'C', 'draft own', '-', '-', '-', '-', 'R', '-', '-'],
  ['ESCALATION', 'C escalate', 'C all', '-', '-', '-', '-', '-', 'R', '-', '-'],
  ['EXTENSIONS', 'request', 'C', 'request', 'request', '-', '-', '-', 'R', '-', '-'],
  ['STATEMENT', 'C', 'C', '-', 'C own', 'R own', '-', '-', 'R', '-', '-'],
  ['ASSIGNMENT', 'propose', 'C', '-', '-', '-', '-', 'C panel', 'R', '-', '-'],
  ['INTERVIEWS', 'C record replies', 'C', '-', 'C own', 'R own', 'R own', '-', 'R', '-', '-'],
  ['REPORTS', '-', 'R', '-', 'C own IO report', 'C own IP report', 'R own', 'R own S3', 'R', '-', '-'],
  ['ADJUDICATION', 'C send', 'R', '-', '-', 'consulted', 'C own', '-', 'R', '-', '-'],
  ['PANEL', 'R', 'C', '-', '-', '-', '-', 'C own', 'R', '-', '-'],
  ['POOL_REGISTER', 'R', 'C', '-', 'own entry', 'own entry', '-', 'R panel list', 'R', '-', '-'],
  ['FILE_READING', 'C', 'C', '-', 'request own', 'request own', '-', '-', 'R', '-', '-'],
  ['CONFLICT_RESOLUTION_MEETING', 'C', 'C', 'R own', '-', '-', '-', '-', 'R', '-', '-'],
  ['OMBUDSMAN', 'C remedies', 'C', '-', '-', '-', 'C accept', '-', 'R', '-', '-'],
  ['COMMENTS_AND_COMPLIMENTS', 'C', 'C', 'consider own', '-', '-', '-', '-', 'R', '-', '-'],
  ['ACTIONS', 'C', 'C verify', 'progress own', 'propose own', '-', 'agree own', 'propose own', 'R', 'R P', '-'],
  ['DASHBOARDS', 'R', 'R publish', 'R own service P', '-', '-', 'R P', '-', 'R', 'R P', 'R P'],
  ['REPLAY', '-', 'R', '-', '-', '-', '-', '-', 'R', '-', '-'],
  ['CORRECTION', 'request', 'C', '-', '-', '-', '-', '-', 'R', '-', 'C technical'],
  ['CONFIGURATION', '-', 'C policy draft', '-', '-', '-', '-', '-', 'R', '-', 'C approve'],
  ['SUBJECT_ACCESS', '-', 'C', '-', '-', '-', '-', '-', 'R', '-', 'C execute'],
  ['ACCESS_LOG', '-', 'R', '-', '-', '-', '-', '-', 'R', '-', 'R'],
];

describe('the permission matrix of domain 6.1', () => {
  test.each(['AUDITOR', 'REPORTING_VIEWER'] as const)('%s issues no command under any capability', (role) => {
    expect(capabilities.filter((capability) => may(actorWho(role), capability))).toEqual([]);
  });

  test('the timer holds no capability', () => {
    expect(capabilities.filter((capability) => may(timer, capability, 'READ'))).toEqual([]);
  });

  test('an auditor may read everything there is to read', () => {
    expect(capabilities.filter((capability) => !may(actorWho('AUDITOR'), capability, 'READ'))).toEqual([]);
  });

  test('an administrator has no case content', () => {
    const granted = capabilities.filter((capability) => may(actorWho('ADMINISTRATOR'), capability, 'READ'));
    expect(granted).toEqual(['DASHBOARDS', 'CORRECTION', 'CONFIGURATION', 'SUBJECT_ACCESS', 'ACCESS_LOG']);
  });

  test.each(table)('%s', (capability, ...cells) => {
    expect(columns.map((role) => grantOf(role, capability))).toEqual(cells.map(grantSaid));
  });

  test('has a row for every capability, but what stands in a table of commands', () => {
    expect(capabilities.filter((capability) => !table.some(([each]) => each === capability))).toEqual(['NOTES_AND_DOCUMENTS', 'POOL_AVAILABILITY']);
  });

  test('who may record may also look', () => {
    const blind = roles.flatMap((role) => capabilities.filter((capability) => may(actorWho(role), capability) && !may(actorWho(role), capability, 'READ')));
    expect(blind).toEqual([]);
  });
});

/** What the words of a cell grant. */
function grantSaid(cell: string): Grant | undefined {
  if (cell === '-') return undefined;
  const access = /^(C\b|consider|progress|agree|R publish)/.test(cell) ? 'COMMAND' : /^(propose|request|draft)/.test(cell) ? 'PROPOSE' : 'READ';
  const within = cell.endsWith(' P') ? 'PSEUDONYMISED' : cell.includes('reason') ? 'WITH_REASON' : /\bown\b/.test(cell) ? 'OWN' : undefined;
  return { access, ...(within === undefined ? {} : { within }) };
}
