import type { EndedClock, EventType, Payloads } from '../events/domain-event.js';
import { limit, notPersonal, type DeclaredFields } from './declaration.js';
import { besideFields } from './beside-fields.js';
import { correctionFields } from './correction-fields.js';
import { intakeFields } from './intake-fields.js';
import { interviewFields } from './interview-fields.js';
import { investigationFields } from './investigation-fields.js';
import { accessFields, adultFields, calendarFields, feedbackFields, ombudsmanFields, publicationFields, versionFields } from './other-fields.js';
import { policyFields } from './policy-fields.js';
import { poolFields, recruitmentFields } from './pool-fields.js';
import { meetingFields } from './meeting-fields.js';
import { readingFields, readingRoomFields } from './reading-fields.js';
import { stageFields } from './stage-fields.js';

/**
 * Of every field of every event: is it personal, whose is it, and of which class (domain.md section 7). The one place: what lists
 * and logs may hold, what is encrypted, erased, exported or redacted is read from here. An event or a field that is missing, and a
 * text that does not say what it is, do not compile.
 */
export const personalFields: { readonly [Type in EventType]: DeclaredFields<Payloads[Type]> } = {
  ...accessFields, ...adultFields, ...besideFields, ...calendarFields, ...correctionFields, ...feedbackFields, ...intakeFields, ...interviewFields,
  ...investigationFields, ...meetingFields, ...ombudsmanFields, ...policyFields, ...poolFields, ...publicationFields, ...readingFields, ...readingRoomFields, ...recruitmentFields, ...stageFields, ...versionFields,
};

/** What the law adds to any event (domain.md 2.5). */
export const clocksEnded: DeclaredFields<EndedClock> = { deadlineId: limit, dueOn: notPersonal };
