import { councilPolicy, Refused, type CaseState } from '@redress/procedures';
import { Entries, LongText, OneOfTheCase, YesNo } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';

class AnswerEntry {
  @OneOfTheCase('Remedy', 'REMEDY')
  remedyId!: string;

  @YesNo('Accepted')
  accepted!: boolean;

  @LongText('Reason for refusing it', { optional: true })
  reason?: string;
}

/** Domain 3.8 L7. */
export class AcceptRecommendations extends DatedCommand {
  static readonly title = 'Answer the recommendations';
  static readonly description = 'Each remedy is accepted, or refused with the reason.';
  static readonly capability = 'OMBUDSMAN';
  static readonly roles = ['ADJUDICATING_OFFICER', 'COMPLAINTS_MANAGER'] as const;
  static readonly proposes = ['LgscoRecommendationAccepted', 'LgscoRecommendationRefused'] as const;

  @Entries('Answers', AnswerEntry, { atLeast: 1 })
  answers!: AnswerEntry[];

  propose(_: CaseState, context: CommandContext) {
    return this.answers.map(({ remedyId, accepted, reason }) => {
      if (accepted) return proposed('LgscoRecommendationAccepted', this.on(context), { remedyId });
      if (reason === undefined) {
        throw new Refused({ code: 'ERR_RESPONSE_INCOMPLETE', cite: councilPolicy.ombudsman, field: 'answers', message: 'A recommendation is refused with its reason. Give it.' });
      }
      return proposed('LgscoRecommendationRefused', this.on(context), { remedyId, reason });
    });
  }

  static likely({ facts }: CaseState) {
    return { answers: Object.keys(facts.ombudsman.remedies).map((remedyId) => ({ remedyId, accepted: true })) };
  }
}
