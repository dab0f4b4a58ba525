import type { Kind, Procedure } from '../events/vocabulary.js';
import type { MachineId } from '../workflow/case-state.js';
import { plainWords, withinSentence } from './plain-words.js';

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

/** One of a closed list to choose from, as people read it. */
export function choiceInWords(value: string): string {
  return Object.entries(procedureNames).find(([procedure]) => procedure === value)?.[1] ?? plainWords(value);
}

/** The same within a sentence. */
export function choiceWithinSentence(value: string): string {
  return Object.entries(procedureNames).find(([procedure]) => procedure === value)?.[1].toLowerCase() ?? withinSentence(value);
}

/** A state of domain.md section 3: S2_INVESTIGATING as "Stage 2: investigating". */
export function stateInWords(state: string): string {
  const [, stage, rest] = /^S([123])_(.+)$/.exec(state) ?? [];
  return stage !== undefined && rest !== undefined ? `Stage ${stage}: ${withinSentence(rest)}` : plainWords(state);
}
