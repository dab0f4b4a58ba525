import { dateInWords } from '@redress/calendar';
import type { ReadingPayloads } from '../events/reading-events.js';
import { isSamePerson } from '../events/same-person.js';
import { own } from '../facts/own.js';
import type { Facts, ReadingFacts } from '../facts/facts.js';
import { councilPolicy } from '../policy/council-policy.js';
import { readingAccepts } from '../readings/file-reading-machine.js';
import { withinSentence } from '../wording/plain-words.js';
import { ruleFor, type Rule } from './rule.js';

const steps = ['FileReadingRequested', 'FileReadingBooked', 'FileReadingRebooked', 'FileReadingAttended', 'FileReadingMissed', 'FileReadingCancelled'] as const satisfies readonly (keyof ReadingPayloads)[];
const cite = councilPolicy.fileReading;

/** F1, section 9 row 76. */
export const readerAssigned: Rule = ruleFor(['FileReadingRequested'], {
  code: 'ERR_NOT_ASSIGNED', cite, field: 'readerId',
  holds: ({ stage2 }, { payload: { readerId } }) => [stage2.investigator, stage2.independentPerson].some((assigned) => isSamePerson(readerId, assigned)),
  says: () => 'Files are read by the Investigating Officer or the Independent Person who is assigned to the case. Assign the reader first.',
});

export const confidentialityAgreed: Rule = ruleFor(['FileReadingRequested'], {
  code: 'ERR_SETUP_INCOMPLETE', cite, field: 'confidentialityAgreed',
  holds: (_, { payload }) => payload.confidentialityAgreed,
  says: () => 'The reader has not agreed to keep what they read confidential. Have the agreement signed first.',
});

/** F1: what is read after the reports is in none of them. */
export const filesReadBeforeReports: Rule = ruleFor(['FileReadingRequested'], {
  code: 'ERR_ORDER', cite,
  holds: ({ procedure, stage2 }) => (procedure === 'CSC' ? stage2.independentPersonReportOn : stage2.reportOn) === undefined,
  says: ({ stage2 }) => `The reports were in on ${dateInWords(stage2.independentPersonReportOn ?? stage2.reportOn)}: no more files are read for them.`,
});

/** The reading's own machine has the last word on the order of its steps. */
export const readingAllows: Rule = ruleFor(steps, {
  code: 'ERR_STATE', cite, field: 'readingId',
  holds: (facts, { type, payload }) => readingAccepts(readingOf(facts, payload.readingId)?.state ?? 'NONE', type),
  says: (facts, { payload }) => `This file reading is ${withinSentence(readingOf(facts, payload.readingId)?.state ?? 'NOT_ASKED_FOR')}: that step is not possible now.`,
});

export const slotHasLength: Rule = ruleFor(['FileReadingBooked', 'FileReadingRebooked'], {
  code: 'ERR_VALIDATION', cite, field: 'until',
  holds: (_, { payload: { from, until } }) => from < until,
  says: (_, { payload: { from } }) => `The reading cannot end before it has begun at ${from}. Give a later time.`,
});

/** F3: another day is booked first, so that the room and the rota know of it. */
export const attendedAsBooked: Rule = ruleFor(['FileReadingAttended'], {
  code: 'ERR_ORDER', cite, field: 'attendedOn',
  holds: (facts, { payload: { readingId, attendedOn } }) => attendedOn === readingOf(facts, readingId)?.bookedFor,
  says: (facts, { payload }) => `The reading is booked for ${dateInWords(readingOf(facts, payload.readingId)?.bookedFor)}. If it took place on another day, book that day first.`,
});

/** F3: the same person as booked. */
export const attendedByReader: Rule = ruleFor(['FileReadingAttended'], {
  code: 'ERR_NOT_ASSIGNED', cite, field: 'readerId',
  holds: (facts, { payload: { readingId, readerId } }) => isSamePerson(readerId, readingOf(facts, readingId)?.readerId),
  says: () => 'The reading was booked for somebody else. Nobody reads files in their place: ask for a reading of their own.',
});

/** F3 */
export const identityChecked: Rule = ruleFor(['FileReadingAttended'], {
  code: 'ERR_SETUP_INCOMPLETE', cite, field: 'identityChecked',
  holds: (_, { payload }) => payload.identityChecked,
  says: () => 'The reader proves who they are before any file is opened. Check it, or record the reading as missed.',
});

/** F3 */
export const signedOutAfterwards: Rule = ruleFor(['FileReadingAttended'], {
  code: 'ERR_ORDER', cite, field: 'signedOutAt',
  holds: (_, { payload: { signedInAt, signedOutAt } }) => signedInAt < signedOutAt,
  says: (_, { payload: { signedInAt } }) => `The reader signed in at ${signedInAt} and cannot have signed out before. Give a later time.`,
});

/** F4 */
export const notMissedBefore: Rule = ruleFor(['FileReadingMissed'], {
  code: 'ERR_ORDER', cite, field: 'effectiveDate',
  holds: (facts, { effectiveDate, payload }) => effectiveDate >= (readingOf(facts, payload.readingId)?.bookedFor ?? effectiveDate),
  says: (facts, { payload }) => `The reading is booked for ${dateInWords(readingOf(facts, payload.readingId)?.bookedFor)} and cannot be missed before. Cancel it, or book another day.`,
});

function readingOf(facts: Facts, readingId: string): ReadingFacts | undefined {
  return own(facts.readings, readingId);
}
