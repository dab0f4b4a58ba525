import type { CaseState } from '@redress/procedures';
import { LongText, YesNo } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.1 row 6 [R06 r.12]. */
export class DecideSufficientInterest extends DatedCommand {
  static readonly title = 'Decide sufficient interest';
  static readonly description = "Whether a person outside the child's circle may complain about the child's welfare.";
  static readonly capability = 'ADMISSION_AND_STRUCTURE';
  static readonly roles = complaintsManager;
  static readonly proposes = ['SufficientInterestDecided'] as const;

  @YesNo('The person has sufficient interest')
  granted!: boolean;

  @LongText('Reason')
  reason!: string;

  @YesNo("The child's views were taken")
  childViewsTaken!: boolean;

  @YesNo('The child was told of the complaint')
  childTold!: boolean;

  propose(_: CaseState, context: CommandContext) {
    const { granted, reason, childViewsTaken, childTold } = this;
    return [proposed('SufficientInterestDecided', this.on(context), { granted, reason, childViewsTaken, childTold })];
  }
}
