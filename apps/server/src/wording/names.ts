import { demonstrationPerson } from '@redress/identity';
import type { DeadlineStatus, Kind, MachineId, Procedure } from '@redress/procedures';
import { roleNames } from './role-names.js';
import { plainWords } from './plain-words.js';

/** Procedures as people say them. */
export const procedureNames: Readonly<Record<Procedure, string>> = {
  CSC: "Children's social care",
  ASC: 'Adult social care',
  CORPORATE: 'Corporate',
};

export const machineNames: Readonly<Record<MachineId, string>> = {
  ...procedureNames,
  INTAKE: 'Procedure not chosen yet',
  COMMENT: 'Comment',
  COMPLIMENT: 'Compliment',
  LGSCO: 'Ombudsman referral',
};

export const kindNames: Readonly<Record<Kind, string>> = { COMPLAINT: 'Complaint', COMMENT: 'Comment', COMPLIMENT: 'Compliment' };

/** One of a list to choose from, as a form shows it. */
export function choiceInWords(value: string): string {
  return Object.entries(procedureNames).find(([procedure]) => procedure === value)?.[1] ?? plainWords(value);
}

/** A state of domain.md section 3: S2_INVESTIGATING as "Stage 2: investigating". */
export function stateInWords(state: string): string {
  const [, stage, rest] = /^S([123])_(.+)$/.exec(state) ?? [];
  return stage !== undefined && rest !== undefined ? `Stage ${stage}: ${plainWords(rest).toLowerCase()}` : plainWords(state);
}

/** Who acted, from what the history keeps of them. */
export function actorInWords({ userId, role }: { readonly userId: string; readonly role: string }): string {
  const name = demonstrationPerson(userId)?.name;
  const known = Object.entries(roleNames).find(([each]) => each === role)?.[1] ?? plainWords(role).toLowerCase();
  return name === undefined ? known : `${name}, ${known}`;
}

/** How a deadline stands, as the tag beside it says it; `colour` is the tag's class of the design system. */
export const statusTags: Readonly<Record<DeadlineStatus, { readonly text: string; readonly colour: string }>> = {
  BREACHED: { text: 'Overdue', colour: 'red' },
  DUE_TODAY: { text: 'Due today', colour: 'orange' },
  AT_RISK: { text: 'Due soon', colour: 'yellow' },
  ON_TRACK: { text: 'On track', colour: 'green' },
  SUSPENDED: { text: 'Suspended', colour: 'blue' },
  MET: { text: 'Met', colour: 'grey' },
  MET_LATE: { text: 'Met late', colour: 'magenta' },
  CANCELLED: { text: 'No longer needed', colour: 'grey' },
  WINDOW_CLOSED: { text: 'Closed', colour: 'grey' },
};
