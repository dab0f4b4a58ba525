import { NOT_HELD, type CaseState, type Facts, type Recommendation } from '@redress/procedures';

/** What the list keeps of a history: nobody's name and no words of the complaint, which neither replay nor the limits read. */
export function withoutPersonalData(state: CaseState): CaseState {
  const { receipt, stage1, stage2, stage3 } = state.facts;
  const facts: Facts = {
    ...state.facts,
    ...(receipt === undefined ? {} : { receipt: { ...receipt, complainantName: NOT_HELD, summary: NOT_HELD } }),
    stage1: stage1.responderId === undefined ? stage1 : { ...stage1, responderId: NOT_HELD },
    stage2: { ...stage2, points: stage2.points.map(({ pointId }) => ({ pointId, text: NOT_HELD })), recommendations: wordless(stage2.recommendations) },
    stage3: { ...stage3, recommendations: wordless(stage3.recommendations), ...(stage3.panelMemberIds === undefined ? {} : { panelMemberIds: [] }) },
  };
  return { ...state, facts };
}

function wordless(recommendations: readonly Recommendation[]): readonly Recommendation[] {
  return recommendations.map(({ recommendationId }) => ({ recommendationId, text: NOT_HELD }));
}
