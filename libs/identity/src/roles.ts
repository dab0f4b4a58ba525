/** domain.md 6.1 */
export const roles = [
  'CASE_WORKER', 'COMPLAINTS_MANAGER', 'SERVICE_RESPONDER', 'INVESTIGATING_OFFICER', 'INDEPENDENT_PERSON', 'ADJUDICATING_OFFICER',
  'PANEL_CLERK', 'AUDITOR', 'REPORTING_VIEWER', 'ADMINISTRATOR',
] as const;
export type Role = (typeof roles)[number];
