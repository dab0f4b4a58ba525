import { documentKinds, type CaseState, type DocumentKind } from '@redress/procedures';
import { Choice, FileDigest, ShortText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { investigatingPeopleAndOfficers } from '../who.js';

/** Domain 3.1 row 11. */
export class AttachDocument extends DatedCommand {
  static readonly title = 'Attach a document';
  static readonly description = 'A document by reference: where it is kept, and a fingerprint of it, so that anyone can tell whether it is still the same file.';
  static readonly capability = 'NOTES_AND_DOCUMENTS';
  static readonly roles = investigatingPeopleAndOfficers;
  static readonly proposes = ['DocumentAttached'] as const;

  @ShortText('Title')
  title!: string;

  @Choice('Kind of document', documentKinds)
  documentKind!: DocumentKind;

  @ShortText('Where it is kept', { hint: 'A folder, a file number or an address. The file itself is not sent.' })
  keptAt!: string;

  @FileDigest('SHA-256 of the file', { hint: 'The 64 digits and letters that the program sha256sum prints for it.' })
  sha256!: string;

  propose(_: CaseState, context: CommandContext) {
    const { title, documentKind, keptAt, sha256 } = this;
    return [proposed('DocumentAttached', this.on(context), { title, documentKind, keptAt, sha256: sha256.toLowerCase() })];
  }
}
