import type { CaseState } from '@redress/procedures';
import { Identifier } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.3 A4. */
export class AssignResponder extends DatedCommand {
  static readonly title = 'Assign a responder';
  static readonly description = 'A manager who is not the subject of the complaint looks into it.';
  static readonly capability = 'ASSIGNMENT';
  static readonly roles = complaintsManager;
  static readonly proposes = ['ResponderAssigned'] as const;

  @Identifier('Responder')
  responderId!: string;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('ResponderAssigned', this.on(context), { responderId: this.responderId })];
  }
}
