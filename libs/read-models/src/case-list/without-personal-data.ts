import { NOT_HELD, type CaseState } from '@redress/procedures';

/** What the list keeps of a history: no name and no words of the complaint, which neither the machines nor the limits read. */
export function withoutPersonalData(state: CaseState): CaseState {
  const { receipt, stage2 } = state.facts;
  return {
    ...state,
    facts: {
      ...state.facts,
      ...(receipt === undefined ? {} : { receipt: { ...receipt, complainantName: NOT_HELD, summary: NOT_HELD } }),
      stage2: { ...stage2, points: stage2.points.map(({ pointId }) => ({ pointId, text: NOT_HELD })) },
    },
  };
}
