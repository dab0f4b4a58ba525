import type { LondonDate } from '@redress/calendar';
import { lgscoOutcomes, type LgscoOutcome } from '@redress/procedures';
import { Choice, Day, Entries, PlannedDay } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** domain 3.8 */
const remedyKinds = ['APOLOGY', 'PAYMENT', 'COMPLETE_STAGE', 'REASSESS', 'SERVICE_IMPROVEMENT', 'REVIEW_POLICY', 'TRAINING'] as const;

class RemedyEntry {
  @Choice('Remedy', remedyKinds)
  kind!: (typeof remedyKinds)[number];

  @PlannedDay('To be done by')
  dueOn!: LondonDate;
}

/** Domain 3.8 L6. */
export class RecordDecision extends CaseCommand {
  static readonly title = "Record the Ombudsman's decision";
  static readonly description = 'The outcome and, where it is upheld, every remedy with the date in the letter.';
  static readonly capability = 'OMBUDSMAN';
  static readonly roles = complaintsManager;
  static readonly proposes = ['LgscoDecisionRecorded'] as const;

  @Day('The day of the decision')
  decidedOn!: LondonDate;

  @Choice('Outcome', lgscoOutcomes)
  outcome!: LgscoOutcome;

  @Entries('Remedies', RemedyEntry)
  remedies!: RemedyEntry[];

  propose() {
    const { decidedOn, outcome } = this;
    const remedies = this.remedies.map(({ kind, dueOn }, index) => ({ remedyId: `R${index + 1}`, kind, dueOn }));
    return [proposed('LgscoDecisionRecorded', decidedOn, { decidedOn, outcome, remedies })];
  }
}
