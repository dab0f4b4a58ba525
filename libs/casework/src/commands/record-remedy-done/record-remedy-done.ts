import type { LondonDate } from '@redress/calendar';
import { type CaseState, own } from '@redress/procedures';
import { Day, OneOfTheCase } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.8 L8. */
export class RecordRemedyDone extends CaseCommand {
  static readonly title = 'Record a remedy as done';
  static readonly description = 'What the Ombudsman asked for has been done.';
  static readonly capability = 'OMBUDSMAN';
  static readonly roles = officers;
  static readonly proposes = ['LgscoRemedyCompleted'] as const;

  @OneOfTheCase('Remedy', 'REMEDY')
  remedyId!: string;

  @Day('The day it was done')
  doneOn!: LondonDate;

  propose({ facts }: CaseState) {
    const { remedyId, doneOn } = this;
    const onTime = doneOn <= (own(facts.ombudsman.remedies, remedyId)?.dueOn ?? '');
    return [proposed('LgscoRemedyCompleted', doneOn, { remedyId, doneOn, onTime })];
  }
}
