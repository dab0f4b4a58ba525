import type { ReadingPayloads, ReadingRoomPayloads } from '../events/reading-events.js';
import { id, notPersonal, personal, reference, type DeclaredFields } from './declaration.js';

const reader = personal('PD', 'POOL_MEMBER');
const ofReading = { readingId: id } as const;

const booking = { ...ofReading, on: notPersonal, from: reader, until: reader, rotaOfficerId: personal('PD', 'EMPLOYEE') } as const;

export const readingFields: { readonly [Type in keyof ReadingPayloads]: DeclaredFields<ReadingPayloads[Type]> } = {
  // The reference of a child's file leads to the child.
  FileReadingRequested: { ...ofReading, readerId: reader, caseFileRefs: personal('CH', 'AFFECTED_PERSON'), confidentialityAgreed: notPersonal },
  FileReadingBooked: booking,
  FileReadingRebooked: booking,
  FileReadingAttended: { ...ofReading, attendedOn: notPersonal, readerId: reader, identityChecked: notPersonal, signedInAt: reader, signedOutAt: reader, volumes: notPersonal },
  FileReadingMissed: ofReading,
  FileReadingCancelled: { ...ofReading, reason: reader },
};

/** When a room is taken is of nobody: who reads is said on the case alone. */
export const readingRoomFields: { readonly [Type in keyof ReadingRoomPayloads]: DeclaredFields<ReadingRoomPayloads[Type]> } = {
  ReadingSlotTaken: { forReadingId: id, caseId: id, on: notPersonal, from: reference, until: reference },
  ReadingSlotFreed: { forReadingId: id },
};
