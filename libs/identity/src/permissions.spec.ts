import { describe, expect, test } from '@jest/globals';
import { actorWho } from '../testing/index.js';
import { capabilities, grantOf, may } from './permissions.js';
import { roles } from './roles.js';
import { timer } from './system-actors.js';

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

  test.each([
    ['CASE_WORKER', 'LOG_AND_ACKNOWLEDGE', 'COMMAND', undefined],
    ['CASE_WORKER', 'ADMISSION_AND_STRUCTURE', 'PROPOSE', undefined],
    ['CASE_WORKER', 'READ_CHILDRENS_CASE', 'READ', 'WITH_REASON'],
    ['CASE_WORKER', 'REPORTS', undefined, undefined],
    ['COMPLAINTS_MANAGER', 'ADMISSION_AND_STRUCTURE', 'COMMAND', undefined],
    ['COMPLAINTS_MANAGER', 'ADJUDICATION', 'READ', undefined],
    ['SERVICE_RESPONDER', 'STAGE_1_RESPONSE', 'PROPOSE', 'OWN'],
    ['INVESTIGATING_OFFICER', 'INTERVIEWS', 'COMMAND', 'OWN'],
    ['INDEPENDENT_PERSON', 'INTERVIEWS', 'READ', 'OWN'],
    ['INDEPENDENT_PERSON', 'NOTES_AND_DOCUMENTS', 'COMMAND', 'OWN'],
    ['SERVICE_RESPONDER', 'NOTES_AND_DOCUMENTS', undefined, undefined],
    ['ADJUDICATING_OFFICER', 'ADJUDICATION', 'COMMAND', 'OWN'],
    ['PANEL_CLERK', 'PANEL', 'COMMAND', 'OWN'],
    ['REPORTING_VIEWER', 'DASHBOARDS', 'READ', 'PSEUDONYMISED'],
    ['REPORTING_VIEWER', 'READ_CORPORATE_AND_ADULT_CASE', undefined, undefined],
  ] as const)('%s, %s: %s %s', (role, capability, access, within) => {
    const grant = grantOf(role, capability);
    expect([grant?.access, grant?.within]).toEqual([access, within]);
  });

  test('who may record may also look', () => {
    const blind = roles.flatMap((role) => capabilities.filter((capability) => may(actorWho(role), capability) && !may(actorWho(role), capability, 'READ')));
    expect(blind).toEqual([]);
  });
});
