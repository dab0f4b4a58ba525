import type { LondonDate } from '@redress/calendar';
import { councilPolicy, findings, overallOutcome, Refused, type CaseState, type Finding } from '@redress/procedures';
import { Choice, Day, Entries, Identifier } from '../fields/index.js';
import { CaseCommand } from './case-command.js';
import { decided, DecisionEntry } from './decision-entry.js';
import { likelyFindings } from './finding-entry.js';
import { answered, likelyAnswers, RecommendationAnswerEntry } from './recommendation-answer-entry.js';
import { adjudicatorAndSender } from './who.js';

/** The answer that ends Stage 2 in both staged procedures: every point decided by an officer who took no part before (domain 3.2.2 C16, 3.4 K8). */
export abstract class DecisionOnPoints extends CaseCommand {
  static readonly capability = 'ADJUDICATION';
  static readonly roles = adjudicatorAndSender;

  @Day('The day it was sent')
  sentOn!: LondonDate;

  @Identifier('Adjudicating Officer')
  adjudicatorId!: string;

  @Entries('Decisions', DecisionEntry)
  decisions!: DecisionEntry[];

  @Entries('Answers to the recommendations', RecommendationAnswerEntry)
  recommendationAnswers!: RecommendationAnswerEntry[];

  @Choice('Overall outcome', findings, { optional: true, hint: 'Only where the statement has no points: it follows from the decisions on them.' })
  outcome?: Finding;

  protected get decision() {
    const { sentOn, adjudicatorId } = this;
    const outcome = this.outcome ?? overallOutcome(this.decisions);
    if (outcome === undefined) {
      throw new Refused({
        code: 'ERR_FINDING_MISSING', cite: councilPolicy.investigations, field: 'outcome', message: 'No point is decided, so no outcome follows. Decide every point or, where there is none, give the overall outcome.',
      });
    }
    return { sentOn, adjudicatorId, decisions: decided(this.decisions), recommendationAnswers: answered(this.recommendationAnswers), outcome };
  }

  static likely({ facts }: CaseState) {
    return { decisions: likelyFindings(facts.stage2), recommendationAnswers: likelyAnswers(facts.stage2.recommendations) };
  }
}
