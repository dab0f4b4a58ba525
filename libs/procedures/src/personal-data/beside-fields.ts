import type { BesidePayloads } from '../events/beside-events.js';
import { notPersonal, personal, reference, type DeclaredFields } from './declaration.js';

/** What somebody writes into a file may be about anybody on it, and of any kind. */
const anything = personal('CR', 'COMPLAINANT', 'AFFECTED_PERSON', 'EMPLOYEE');

export const besideFields: { readonly [Type in keyof BesidePayloads]: DeclaredFields<BesidePayloads[Type]> } = {
  NoteAdded: { text: anything },
  // The digest tells nothing of what the document says; its title and its place may name somebody.
  DocumentAttached: { title: anything, documentKind: notPersonal, keptAt: anything, sha256: reference },
};
