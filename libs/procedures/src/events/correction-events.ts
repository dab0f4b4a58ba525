import type { LondonDate } from '@redress/calendar';
import type { EndedClock } from './ended-clock.js';
import type { EscalationRoute } from './vocabulary.js';

/** What an event is to say instead. A voided one says nothing: what the calendar recorded had not come to pass. */
interface Correction {
  correctionId: string;
  correctedEventId: string;
  /** The type of that event. */
  correctedType: string;
  /** Absent where the event is voided. */
  field?: string;
  newValue?: string | boolean;
  reason: string;
  /** What shows it; needed to void something. */
  evidence?: string;
  requestedBy: string;
}

/** What the law makes otherwise of other events, or of other fields, because of a correction; without a value the field is there no more. */
export interface Following { eventId: string; field: string; newValue?: LondonDate | EscalationRoute | number | boolean | readonly EndedClock[] }

/** A limit that is not to be recorded as passed on that due date. */
export interface VoidedExpiry { deadlineId: string; dueOn: LondonDate }

/** The record is never changed: whoever reads it applies what was corrected since (domain.md 2.6 B6). */
export interface CorrectionPayloads {
  CorrectionRequested: Correction;
  /** `oldHash` is the hash of the event as it is kept: it proves which words were corrected without repeating them. */
  RecordCorrected: Correction & { oldHash: string; approvedBy: string; follows: readonly Following[]; voids?: VoidedExpiry };
  CorrectionRefused: { correctionId: string; reason: string; refusedBy: string };
}
