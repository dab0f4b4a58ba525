import type { LondonDate } from '@redress/calendar';
import type { CaseState } from '@redress/procedures';
import { Day, WholeNumber } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { given, proposed } from '../proposed.js';
import { adjudicatorAndSender } from '../who.js';

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

  @Day('The day the Independent Person was consulted')
  independentPersonConsultedOn!: LondonDate;

  @WholeNumber('Recommendations answered', 0, 200)
  recommendationsAnswered!: number;

  propose() {
    const { sentOn, independentPersonConsultedOn, recommendationsAnswered } = this;
    return [proposed('AuthorityResponseIssued', sentOn, { sentOn, independentPersonConsultedOn, recommendationsAnswered })];
  }

  static likely({ facts }: CaseState) {
    return given({ recommendationsAnswered: facts.stage3.recommendations });
  }
}
