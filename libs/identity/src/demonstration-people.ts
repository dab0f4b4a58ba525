import { Actor } from './actor.js';
import { roles, type Role } from './roles.js';

/** Somebody who signed in. */
export class Person extends Actor {
  constructor(userId: string, readonly name: string, override readonly role: Role) {
    super(userId, role);
  }
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
export const demonstrationPeople: readonly Person[] = roles.map((role) => demonstrationPersonWho(role));

export function demonstrationPerson(userId: string): Person | undefined {
  return demonstrationPeople.find((person) => person.userId === userId);
}

/** The one of a role. */
export function demonstrationPersonWho(role: Role): Person {
  return new Person(role.toLowerCase().replaceAll('_', '-'), names[role], role);
}
