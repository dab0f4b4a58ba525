import { roles, type Actor, type Role } from './roles.js';

export interface Person extends Actor {
  readonly name: string;
  readonly role: Role;
}

const names: Readonly<Record<Role, string>> = {
  CASE_WORKER: 'Casey Worker',
  COMPLAINTS_MANAGER: 'Morgan Manager',
  SERVICE_RESPONDER: 'Sam Responder',
  INVESTIGATING_OFFICER: 'Indra Officer',
  INDEPENDENT_PERSON: 'Penny Independent',
  ADJUDICATING_OFFICER: 'Addie Adjudicator',
  PANEL_CLERK: 'Clem Clerk',
  AUDITOR: 'Audrey Auditor',
  REPORTING_VIEWER: 'Vic Viewer',
  ADMINISTRATOR: 'Ada Administrator',
};

/** One invented person a role, until sign-in lands; a server with NODE_ENV=production refuses to start with them. */
export const demonstrationPeople: readonly Person[] = roles.map((role) => ({ userId: role.toLowerCase().replaceAll('_', '-'), name: names[role], role }));

export function demonstrationPerson(userId: string): Person | undefined {
  return demonstrationPeople.find((person) => person.userId === userId);
}
