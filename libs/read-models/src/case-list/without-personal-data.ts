import { NOT_HELD, type CaseState, type Facts } from '@redress/procedures';

/** What the list keeps of a history: nobody's name and no words of the complaint, which neither replay nor the limits read. */
export function withoutPersonalData(state: CaseState): CaseState {
  const { receipt, stage1, stage2, stage3 } = state.facts;
  const facts: Facts = {
    ...state.facts,
    ...(receipt === undefined ? {} : { receipt: { ...receipt, complainantName: NOT_HELD, summary: NOT_HELD } }),
    stage1: stage1.responder === undefined ? stage1 : { ...stage1, responder: NOT_HELD },
    stage2: { ...stage2, points: stage2.points.map(({ pointId }) => ({ pointId, text: NOT_HELD })) },
    stage3: stage3.panelMembers === undefined ? stage3 : { ...stage3, panelMembers: [] },
  };
  return { ...state, facts };
}
