import type { Recommendation, RecommendationAnswer } from '@redress/procedures';
import { Identifier, LongText, YesNo } from '../fields/index.js';
import { given } from './proposed.js';

/** The answer to one recommendation. */
export class RecommendationAnswerEntry {
  @Identifier('Recommendation')
  recommendationId!: string;

  @YesNo('It is followed')
  followed!: boolean;

  @LongText('Why it is not followed', { optional: true })
  reason?: string;
}

export function answered(entries: readonly RecommendationAnswerEntry[]): readonly RecommendationAnswer[] {
  return entries.map(({ recommendationId, followed, reason }) => ({ recommendationId, followed, ...given({ reason }) }));
}

/** Every recommendation there is, followed, for a form to begin with. */
export function likelyAnswers(recommendations: readonly Recommendation[]): readonly RecommendationAnswerEntry[] {
  return recommendations.map(({ recommendationId }) => ({ recommendationId, followed: true }));
}
