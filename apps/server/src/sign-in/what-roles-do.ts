import type { Role } from '@redress/identity';

/** One line a role, for choosing: domain.md 6.1 in short. */
export const whatRolesDo: Readonly<Record<Role, string>> = {
  CASE_WORKER: 'Records representations and takes them through their procedure',
  COMPLAINTS_MANAGER: 'Accepts, rejects, suspends, assigns, and replays a case as it stood',
  SERVICE_RESPONDER: 'Answers for the service at Stage 1',
  INVESTIGATING_OFFICER: 'Interviews people and writes the Stage 2 report',
  INDEPENDENT_PERSON: 'Watches over a Stage 2 investigation and reports on it',
  ADJUDICATING_OFFICER: 'Decides on the Stage 2 reports',
  PANEL_CLERK: 'Arranges a Stage 3 Review Panel',
  AUDITOR: 'Reads and replays everything, changes nothing',
  REPORTING_VIEWER: 'Sees the indicators alone',
  ADMINISTRATOR: 'Runs the service and sees no case',
};
