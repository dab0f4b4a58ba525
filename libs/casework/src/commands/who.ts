import type { Role } from '@redress/identity';

/** The groups of roles that the "command (by)" columns of domain section 3 name; the Complaints Manager co-ordinates all [R06 r.10(a)]. */
export const officers = ['CASE_WORKER', 'COMPLAINTS_MANAGER'] as const satisfies readonly Role[];
export const complaintsManager = ['COMPLAINTS_MANAGER'] as const satisfies readonly Role[];
export const investigator = ['INVESTIGATING_OFFICER', 'COMPLAINTS_MANAGER'] as const satisfies readonly Role[];
export const readers = ['INVESTIGATING_OFFICER', 'INDEPENDENT_PERSON', 'COMPLAINTS_MANAGER'] as const satisfies readonly Role[];
export const investigatorAndOfficers = ['INVESTIGATING_OFFICER', ...officers] as const satisfies readonly Role[];
export const investigatingPeopleAndOfficers = [...officers, 'INVESTIGATING_OFFICER', 'INDEPENDENT_PERSON'] as const satisfies readonly Role[];
/** Those who may ask for a later date (3.14.3); the manager grants it. */
export const whoAskForTime = ['CASE_WORKER', 'SERVICE_RESPONDER', 'INVESTIGATING_OFFICER'] as const satisfies readonly Role[];
export const adjudicatorAndSender = ['ADJUDICATING_OFFICER', 'CASE_WORKER'] as const satisfies readonly Role[];
export const panelClerk = ['PANEL_CLERK', 'COMPLAINTS_MANAGER'] as const satisfies readonly Role[];
