import { AddNote } from './add-note/add-note.js';
import { AttachDocument } from './attach-document/attach-document.js';
import type { CommandClass } from './case-command.js';

/** What may be recorded wherever a case stands (domain 3.1 row 11). */
export const besideCommands: readonly CommandClass[] = [AddNote, AttachDocument];
