import { type CaseState, own } from '@redress/procedures';
import { OneOfTheCase } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.8 L9. */
export class RecordNonCompliance extends DatedCommand {
  static readonly title = 'Record a remedy as overdue';
  static readonly description = 'The date in the decision has passed and the remedy is not done.';
  static readonly capability = 'OMBUDSMAN';
  static readonly roles = complaintsManager;
  static readonly proposes = ['LgscoRemedyOverdue'] as const;

  @OneOfTheCase('Remedy', 'REMEDY')
  remedyId!: string;

  propose({ facts }: CaseState, context: CommandContext) {
    const { remedyId } = this;
    const on = this.on(context);
    return [proposed('LgscoRemedyOverdue', on, { remedyId, dueOn: own(facts.ombudsman.remedies, remedyId)?.dueOn ?? on })];
  }
}
