import type { LondonDate } from '@redress/calendar';
import type { Channel, DocumentKind } from './vocabulary.js';

/** What is recorded beside the procedure: it moves no case from where it stands (domain.md 3.1 rows 10 and 11, 3.1.2). */
export interface BesidePayloads {
  NoteAdded: { text: string };
  /** A document by reference: the file itself stays where it is kept, and its SHA-256 tells whether it is still the same one. */
  DocumentAttached: { title: string; documentKind: DocumentKind; keptAt: string; sha256: string };
  /** What somebody needs in order to complain on the same footing as others, and what is done about it. */
  ReasonableAdjustmentRecorded: { need: string; adjustment: string };
  /** Explains on the record why nothing moved; it stops no clock (3.14.2). London dates, both included. */
  ComplainantUnavailable: { from: LondonDate; to: LondonDate; said: string };
  ReminderSent: { sentOn: LondonDate; method: Channel };
  /** A risk of significant harm goes to those who protect at once, whatever becomes of the complaint. */
  SafeguardingReferralMade: { referredTo: string; concern: string; personAlleged?: string };
}
