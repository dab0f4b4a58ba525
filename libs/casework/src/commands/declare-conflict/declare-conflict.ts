import { caseIdOf } from '@redress/histories';
import { conflictSubjects, type ConflictSubject, type MachineState } from '@redress/procedures';
import { Choice, LongText, ShortText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.10.1 P6: standing, or in one case alone. */
export class DeclareConflict extends DatedCommand {
  static readonly title = 'Declare a conflict of interest';
  static readonly description = 'With a person, a team or a service it stands in every case; with a case, in that one. The member is not assigned where it matters until it is cleared.';
  static readonly capability = 'POOL_REGISTER';
  static readonly roles = complaintsManager;
  static readonly proposes = ['ConflictDeclared'] as const;

  @Choice('With what', conflictSubjects)
  conflictWith!: ConflictSubject;

  @ShortText('Which', { hint: 'The id of the person, the team, the service, or the reference of the case.' })
  subject!: string;

  @LongText('What the conflict is')
  reason!: string;

  propose(_: MachineState, context: CommandContext) {
    const { conflictWith, subject, reason } = this;
    const subjectId = conflictWith === 'CASE' ? caseIdOf(subject) : subject;
    return [proposed('ConflictDeclared', this.on(context), { conflictId: context.idOf('conflict'), conflictWith, subjectId, reason })];
  }
}
