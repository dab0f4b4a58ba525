import type { CaseState } from '@redress/procedures';
import { LongText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { investigatingPeopleAndOfficers } from '../who.js';

/** Domain 3.1 row 11. */
export class AddNote extends DatedCommand {
  static readonly title = 'Add a note';
  static readonly description = 'Something worth keeping on the file: a call, a visit, a thought. It moves no deadline.';
  static readonly capability = 'NOTES_AND_DOCUMENTS';
  static readonly roles = investigatingPeopleAndOfficers;
  static readonly proposes = ['NoteAdded'] as const;

  @LongText('The note')
  text!: string;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('NoteAdded', this.on(context), { text: this.text })];
  }
}
