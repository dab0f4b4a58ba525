import type { LondonDate } from '@redress/calendar';
import type { CaseState } from '@redress/procedures';
import { Day, Entries, Identifier, LongText, YesNo } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { answered, likelyAnswers, RecommendationAnswerEntry } from '../recommendation-answer-entry.js';
import { adjudicatorAndSender } from '../who.js';

/** One finding of the panel: accepted where no reason is given. */
class FindingNotAcceptedEntry {
  @Identifier('Point')
  pointId!: string;

  @LongText('Why the finding is not accepted', { optional: true, hint: 'Leave it empty where it is.' })
  reason?: string;
}

/** Domain 3.2.2 C22 [R06 r.20(3)]. `Completed` follows of itself. */
export class IssueAuthorityResponse extends CaseCommand {
  static readonly title = 'Issue the response to the panel';
  static readonly description = 'The authority answers every recommendation, after consulting the Stage 2 Independent Person.';
  static readonly capability = 'ADJUDICATION';
  static readonly roles = adjudicatorAndSender;
  static readonly proposes = ['AuthorityResponseIssued'] as const;
  static readonly incomplete = { code: 'ERR_RESPONSE_INCOMPLETE', cite: 'SI 2006/1738 reg 20(3)' };

  @Day('The day it was sent')
  sentOn!: LondonDate;

  @Identifier('Adjudicating Officer')
  adjudicatorId!: string;

  @Day('The day the Independent Person was consulted')
  independentPersonConsultedOn!: LondonDate;

  @Entries('Answers to the recommendations', RecommendationAnswerEntry)
  recommendationAnswers!: RecommendationAnswerEntry[];

  @Entries('Findings of the panel', FindingNotAcceptedEntry)
  findingsNotAccepted!: FindingNotAcceptedEntry[];

  @YesNo('It states the right to go to the Ombudsman')
  lgscoRightStated!: boolean;

  propose() {
    const { sentOn, adjudicatorId, independentPersonConsultedOn, lgscoRightStated } = this;
    return [proposed('AuthorityResponseIssued', sentOn, {
      sentOn, adjudicatorId, independentPersonConsultedOn, lgscoRightStated,
      recommendationAnswers: answered(this.recommendationAnswers),
      findingsNotAccepted: this.findingsNotAccepted.flatMap(({ pointId, reason }) => (reason === undefined ? [] : [{ pointId, reason }])),
    })];
  }

  static likely({ facts }: CaseState) {
    return { recommendationAnswers: likelyAnswers(facts.stage3.recommendations), findingsNotAccepted: [] };
  }
}
