import { procedures, type CaseState, type Procedure } from '@redress/procedures';
import { Choice, LongText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.1 row 2. */
export class SelectProcedure extends DatedCommand {
  static readonly title = 'Choose the procedure';
  static readonly description = "Which rules the complaint follows: children's social care, adult social care or corporate.";
  static readonly capability = 'PROCEDURE';
  static readonly roles = officers;
  static readonly proposes = ['ProcedureSelected'] as const;

  @Choice('Procedure', procedures)
  procedure!: Procedure;

  @LongText('Why this procedure')
  reason!: string;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('ProcedureSelected', this.on(context), { procedure: this.procedure, reason: this.reason })];
  }
}
