import type { BesidePayloads } from '../events/beside-events.js';
import { notPersonal, personal, reference, type DeclaredFields } from './declaration.js';

/** What somebody writes into a file may be about anybody on it, and of any kind. */
const anything = personal('CR', 'COMPLAINANT', 'AFFECTED_PERSON', 'EMPLOYEE');
/** Whom the harm is feared for, a child as a rule. */
const atRisk = personal('CR', 'AFFECTED_PERSON', 'COMPLAINANT');

export const besideFields: { readonly [Type in keyof BesidePayloads]: DeclaredFields<BesidePayloads[Type]> } = {
  NoteAdded: { text: anything },
  // The digest tells nothing of what the document says; its title and its place may name somebody.
  DocumentAttached: { title: anything, documentKind: notPersonal, keptAt: anything, sha256: reference },
  ReasonableAdjustmentRecorded: { need: personal('SC', 'COMPLAINANT'), adjustment: personal('SC', 'COMPLAINANT') },
  ComplainantUnavailable: { from: notPersonal, to: notPersonal, said: personal('SC', 'COMPLAINANT') },
  ReminderSent: { sentOn: notPersonal, method: notPersonal },
  SafeguardingReferralMade: { referredTo: anything, concern: atRisk, personAlleged: personal('CR', 'AFFECTED_PERSON', 'EMPLOYEE') },
};
