import type { Kind, PoolRole, Procedure } from '../events/vocabulary.js';
import type { MachineId } from '../workflow/case-state.js';
import { plainWords, withinSentence } from './plain-words.js';
import { own } from '../facts/own.js';

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

export const poolRoleNames: Readonly<Record<PoolRole, string>> = { IO: 'Investigating Officer', IP: 'Independent Person', PANEL: 'Member of a Review Panel' };

/** Choices that are not said as they are spelled. */
const choiceNames: Readonly<Record<string, string>> = { ...procedureNames, ...poolRoleNames };

const policyNames: Readonly<Record<string, string>> = { WCC_2021: "the council's policy of 2021", CODE_2024: 'the Complaint Handling Code of 2024' };

/** A policy by its version, as a sentence cites it. */
export function policyInWords(version: string): string {
  return own(policyNames, version) ?? withinSentence(version);
}

/** What stands in a state, as a sentence speaks of it. */
export function subjectOf(machine: string): string {
  if (machine === 'POOL_MEMBER') return 'the member of the pool';
  if (machine === 'ACCESS_LOG') return 'the access log';
  if (machine === 'READING_ROOM') return 'the reading room';
  if (machine === 'CALENDAR') return 'the calendar';
  if (machine === 'POLICY') return 'the policy';
  if (machine === 'PUBLICATION') return 'the publication';
  if (machine === 'RECRUITMENT') return 'the campaign';
  return machine === 'LGSCO' ? 'the referral' : 'the case';
}

/** One of a closed list to choose from, as people read it. */
export function choiceInWords(value: string): string {
  return own(choiceNames, value) ?? plainWords(value);
}

/** The same within a sentence. */
export function choiceWithinSentence(value: string): string {
  return Object.hasOwn(procedureNames, value) ? choiceInWords(value).toLowerCase() : (own(choiceNames, value) ?? withinSentence(value));
}

/** A state of domain.md section 3: S2_INVESTIGATING as "Stage 2: investigating". */
export function stateInWords(state: string): string {
  const [, stage, rest] = /^S([123])_(.+)$/.exec(state) ?? [];
  return stage !== undefined && rest !== undefined ? `Stage ${stage}: ${withinSentence(rest)}` : plainWords(state);
}
