import { dateInWords } from '@redress/calendar';
import type { Facts } from '../facts/facts.js';
import { everyLimit } from '../limits/limits-of.js';
import { asTyped } from './in-a-list.js';
import { withinSentence } from './plain-words.js';
import { own } from '../facts/own.js';

/** The interviews of a case and, where they may be named, whom each is with. */
export type Interviews = Pick<Facts, 'interviews'> & { readonly interviewees?: Readonly<Record<string, string>> };

/** An interview as people know it: its place among those of the case, its day, and with whom it is; a refusal, which names nobody, says the others. */
export function interviewInWords({ interviews, interviewees = {} }: Interviews, interviewId: string): string {
  const interview = own(interviews, interviewId);
  if (!interview) return 'an interview that was not planned';
  const interviewee = own(interviewees, interviewId);
  const place = `interview ${Object.keys(interviews).indexOf(interviewId) + 1}`;
  return `${place}${interviewee === undefined ? '' : `, with ${interviewee}`}, planned on ${dateInWords(interview.plannedOn)}`;
}

/** A reading of the case's files as people know it: its place among those of the case, and its day. */
export function readingInWords({ readings }: Pick<Facts, 'readings'>, readingId: string): string {
  const reading = own(readings, readingId);
  if (!reading) return 'a file reading that was not asked for';
  const day = reading.bookedFor === undefined ? `asked for on ${dateInWords(reading.askedOn)}` : `booked for ${dateInWords(reading.bookedFor)}`;
  return `file reading ${Object.keys(readings).indexOf(readingId) + 1}, ${day}`;
}

/** A Conflict Resolution Meeting as people know it: its place among those of the case, and its day. */
export function meetingInWords({ meetings }: Pick<Facts, 'meetings'>, meetingId: string): string {
  const meeting = own(meetings, meetingId);
  if (!meeting) return 'a meeting that was not offered';
  const day = meeting.meetsOn === undefined ? `offered on ${dateInWords(meeting.offeredOn)}` : `set for ${dateInWords(meeting.meetsOn)}`;
  return `meeting ${Object.keys(meetings).indexOf(meetingId) + 1}, ${day}`;
}

/** A remedy of the Ombudsman's decision as people know it. */
export function remedyInWords({ ombudsman }: Pick<Facts, 'ombudsman'>, remedyId: string): string {
  const remedy = own(ombudsman.remedies, remedyId);
  return remedy ? `${withinSentence(remedy.kind)}, due on ${dateInWords(remedy.dueOn)}` : 'a remedy that the decision does not name';
}

/** A point of the statement by its number; what names none is repeated as it was typed. */
export function pointInWords(pointId: string): string {
  const number = /^(?:P|point-)(\d+)$/.exec(pointId)?.[1];
  return number === undefined ? asTyped(pointId) : `point ${number}`;
}

const recommenders: Readonly<Record<string, string>> = { IO: "the Investigating Officer's", IP: "the Independent Person's", PANEL: "the panel's" };

/** A recommendation by who made it and its number; what names none is repeated as it was typed. */
export function recommendationInWords(recommendationId: string): string {
  const [, by = '', number = ''] = /^([A-Z]+)-R(\d+)$/.exec(recommendationId) ?? [];
  const recommender = own(recommenders, by);
  return recommender === undefined ? asTyped(recommendationId) : `${recommender} recommendation ${number}`;
}

/** A limit, or one running of it, by its title; what names none is repeated as it was typed. */
export function limitInWords(codeOrDeadlineId: string): string {
  const [code] = codeOrDeadlineId.split(':');
  return asTyped(Object.values(everyLimit).flat().find((limit) => limit.code === code)?.title ?? codeOrDeadlineId);
}
