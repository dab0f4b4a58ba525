import { fileStillOpen } from '../rules/beside-rules.js';
import { stays } from './vocabulary.js';

/** What may be recorded wherever a case stands, once it has ended too: it changes no state (domain.md 3.1 row 11). */
export const besideTheProcedure = {
  NoteAdded: stays(fileStillOpen),
  DocumentAttached: stays(fileStillOpen),
} as const;
