import { waitingCorrections, type CaseState } from '@redress/procedures';
import { LongText, OneOfTheCase } from '../../fields/index.js';
import { Command, type CommandContext } from '../case-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 2.6: a correction that is not approved; the record stays as it is, and says why. */
export class RefuseCorrection extends Command {
  static readonly title = 'Refuse a correction';
  static readonly description = 'The record is right as it stands, or what is said instead is not shown.';
  static readonly capability = 'CORRECTION';
  static readonly roles = complaintsManager;
  static readonly proposes = ['CorrectionRefused'] as const;

  static appliesTo({ facts }: CaseState): boolean {
    return waitingCorrections(facts).length > 0;
  }

  @OneOfTheCase('Correction', 'CORRECTION')
  correctionId!: string;

  @LongText('Why it is refused')
  reason!: string;

  propose(_: CaseState, { today, actor }: CommandContext) {
    return [proposed('CorrectionRefused', today, { correctionId: this.correctionId, reason: this.reason, refusedBy: actor.userId })];
  }
}
