import type { Actor } from './actor.js';
import type { Role } from './roles.js';

/** Roles as people say them. SYSTEM is the timer. */
export const roleNames: Readonly<Record<Role | 'SYSTEM', string>> = {
  CASE_WORKER: 'case worker',
  COMPLAINTS_MANAGER: 'complaints manager',
  SERVICE_RESPONDER: 'service responder',
  INVESTIGATING_OFFICER: 'investigating officer',
  INDEPENDENT_PERSON: 'independent person',
  ADJUDICATING_OFFICER: 'adjudicating officer',
  PANEL_CLERK: 'panel clerk',
  AUDITOR: 'auditor',
  REPORTING_VIEWER: 'reporting viewer',
  ADMINISTRATOR: 'administrator',
  SYSTEM: 'the timer',
};

/** "a case worker", "an auditor", "the timer". */
export function roleWithArticle(role: Actor['role']): string {
  const name = roleNames[role];
  return role === 'SYSTEM' ? name : `${'aeiou'.includes(name.charAt(0)) ? 'an' : 'a'} ${name}`;
}
