import type { DocumentKind } from './vocabulary.js';

/** What is recorded beside the procedure: it moves no case from where it stands (domain.md 3.1 row 11). */
export interface BesidePayloads {
  NoteAdded: { text: string };
  /** A document by reference: the file itself stays where it is kept, and its SHA-256 tells whether it is still the same one. */
  DocumentAttached: { title: string; documentKind: DocumentKind; keptAt: string; sha256: string };
}
