import type { CorrectionPayloads } from '../events/correction-events.js';
import { id, limit, notPersonal, openAnswer, personal, reference, type DeclaredFields } from './declaration.js';

/** What is corrected may be anything on the file. */
const anything = personal('CR', 'COMPLAINANT', 'AFFECTED_PERSON', 'EMPLOYEE');
const officer = personal('PD', 'EMPLOYEE');

const correction = { correctionId: id, correctedEventId: id, correctedType: openAnswer, field: openAnswer, newValue: anything, reason: anything, evidence: anything, requestedBy: officer };

export const correctionFields: { readonly [Type in keyof CorrectionPayloads]: DeclaredFields<CorrectionPayloads[Type]> } = {
  CorrectionRequested: correction,
  RecordCorrected: {
    ...correction, oldHash: reference, approvedBy: officer, follows: { eventId: id, field: openAnswer, newValue: notPersonal }, voids: { deadlineId: limit, dueOn: notPersonal },
  },
  CorrectionRefused: { correctionId: id, reason: anything, refusedBy: officer },
};
