import { dateInWords } from '@redress/calendar';
import type { Facts } from '../facts/facts.js';
import { limitsOf } from '../limits/limits-of.js';
import { asTyped } from './in-a-list.js';
import { withinSentence } from './plain-words.js';

/** An interview as people know it: its place among those of the case, and its day. */
export function interviewInWords({ interviews }: Facts, interviewId: string): string {
  const interview = interviews[interviewId];
  if (!interview) return 'an interview that was not planned';
  return `interview ${Object.keys(interviews).indexOf(interviewId) + 1}, planned on ${dateInWords(interview.plannedOn)}`;
}

/** A remedy of the Ombudsman's decision as people know it. */
export function remedyInWords({ ombudsman }: Facts, remedyId: string): string {
  const remedy = ombudsman.remedies[remedyId];
  return remedy ? `${withinSentence(remedy.kind)}, due on ${dateInWords(remedy.dueOn)}` : 'a remedy that the decision does not name';
}

/** A limit by its title; what names no limit of this case is repeated as it was typed. */
export function limitInWords(facts: Facts, code: string): string {
  return asTyped(limitsOf(facts).find((limit) => limit.code === code)?.title ?? code);
}
