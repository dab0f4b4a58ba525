/** domain.md 6.1. SYSTEM is the timer: it holds no capability a person could use. */
export const roles = [
  'CASE_WORKER', 'COMPLAINTS_MANAGER', 'SERVICE_RESPONDER', 'INVESTIGATING_OFFICER', 'INDEPENDENT_PERSON', 'ADJUDICATING_OFFICER',
  'PANEL_CLERK', 'AUDITOR', 'REPORTING_VIEWER', 'ADMINISTRATOR',
] as const;
export type Role = (typeof roles)[number];

export interface Actor {
  /** An opaque id: it stands in every event and log, so it is never a name or an address. */
  readonly userId: string;
  readonly role: Role | 'SYSTEM';
}

/** The timer that records what silence and the calendar decide (domain.md SYS). */
export const system: Actor = { userId: 'system', role: 'SYSTEM' };
