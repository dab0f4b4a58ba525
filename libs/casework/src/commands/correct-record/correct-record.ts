import { own, waitingCorrections, type CaseState } from '@redress/procedures';
import { OneOfTheCase } from '../../fields/index.js';
import { Command, type CommandContext } from '../case-command.js';
import { given, proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 2.6 B6: with the approval of another person than asked for it. */
export class CorrectRecord extends Command {
  static readonly title = 'Correct the record';
  static readonly description = 'Approves a correction that somebody else asked for. What was recorded stays, and is read as corrected from now on.';
  static readonly capability = 'CORRECTION';
  static readonly readsRecord = true;
  static readonly roles = [...complaintsManager, 'ADMINISTRATOR'] as const;
  static readonly unseenBy = ['ADMINISTRATOR'] as const;
  static readonly proposes = ['RecordCorrected'] as const;

  static appliesTo({ facts }: CaseState): boolean {
    return waitingCorrections(facts).length > 0;
  }

  @OneOfTheCase('Correction', 'CORRECTION')
  correctionId!: string;

  propose({ facts }: CaseState, { today, actor, record }: CommandContext) {
    const { correctionId } = this;
    const { field, newValue, ...asked } = own(facts.corrections ?? {}, correctionId) ?? { correctedEventId: correctionId, correctedType: '', reason: '', requestedBy: '' };
    const correction = { correctedEventId: asked.correctedEventId, correctedType: asked.correctedType, ...given({ field, newValue }) };
    const made = record !== undefined && waitingCorrections(facts).includes(correctionId) ? record.correct(correction) : { oldHash: '', follows: [] };
    const { reason, evidence, requestedBy } = asked;
    return [proposed('RecordCorrected', today, { correctionId, ...correction, reason, ...given({ evidence }), requestedBy, approvedBy: actor.userId, ...made })];
  }
}
