import type { LondonDate } from '@redress/calendar';

interface OfReading { readingId: string }
interface Booking extends OfReading { on: LondonDate; from: string; until: string; rotaOfficerId: string }

/** Supervised reading of case files at County Hall (domain 3.11). What is read is named by its reference; nothing of it is ever kept. Times are London times, HH:MM. */
export interface ReadingPayloads {
  FileReadingRequested: OfReading & { readerId: string; caseFileRefs: readonly string[]; confidentialityAgreed: boolean };
  FileReadingBooked: Booking;
  FileReadingRebooked: Booking;
  FileReadingAttended: OfReading & { attendedOn: LondonDate; readerId: string; identityChecked: boolean; signedInAt: string; signedOutAt: string; volumes: number };
  FileReadingMissed: OfReading;
  FileReadingCancelled: OfReading & { reason: string };
}

/** What the reading room knows of it, on the room's own history: when it is taken, and nothing of who reads or what. */
export interface ReadingRoomPayloads {
  /** A reading that has a slot already gives it up for this one. */
  ReadingSlotTaken: { forReadingId: string; caseId: string; on: LondonDate; from: string; until: string };
  ReadingSlotFreed: { forReadingId: string };
}
