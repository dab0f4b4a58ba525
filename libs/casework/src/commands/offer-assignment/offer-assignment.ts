import { caseIdOf } from '@redress/histories';
import type { MachineState, PoolRole } from '@redress/procedures';
import { Choice, ShortText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { ofAssignment } from '../taken-on.js';
import { complaintsManager } from '../who.js';

/** Domain 3.10.1 P9: asked before they are assigned. */
export class OfferAssignment extends DatedCommand {
  static readonly title = 'Offer a case to a member of the pool';
  static readonly description = 'The member has three working days to take it up or decline. Whoever may not be assigned to the case is not asked.';
  static readonly capability = 'ASSIGNMENT';
  static readonly roles = complaintsManager;
  static readonly proposes = ['AssignmentOffered'] as const;

  @ShortText('Reference of the case')
  caseReference!: string;

  @Choice('As what', ['IO', 'IP'])
  role!: PoolRole;

  override reads() {
    return { kind: 'CASE', id: caseIdOf(this.caseReference) } as const;
  }

  propose(_: MachineState, context: CommandContext) {
    return [proposed('AssignmentOffered', this.on(context), { ...ofAssignment(caseIdOf(this.caseReference), this.role, context.beside), offerId: context.idOf('offer') })];
  }
}
