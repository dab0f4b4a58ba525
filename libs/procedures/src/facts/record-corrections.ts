import type { CorrectionPayloads } from '../events/correction-events.js';
import type { CorrectionFacts, Facts } from './facts.js';
import { own } from './own.js';
import type { Recorders } from './recorder.js';

/** What a correction changes is applied where events become domain events; here stands who asked for it and what became of it. */
export const recordCorrections: Recorders<keyof CorrectionPayloads> = {
  CorrectionRequested: ({ corrections }, { payload: { correctionId, ...asked } }) => ({ corrections: { ...corrections, [correctionId]: asked } }),
  RecordCorrected: (facts, { payload: { correctionId, voids } }) => ({
    ...decided(facts, correctionId, 'MADE'), ...(voids ? { voidedExpiries: { ...facts.voidedExpiries, [voids.deadlineId]: voids.dueOn } } : {}),
  }),
  CorrectionRefused: (facts, { payload: { correctionId } }) => decided(facts, correctionId, 'REFUSED'),
};

export function decided({ corrections = {} }: Facts, correctionId: string, outcome: NonNullable<CorrectionFacts['outcome']>): Partial<Facts> {
  const asked = own(corrections, correctionId);
  return asked ? { corrections: { ...corrections, [correctionId]: { ...asked, outcome } } } : {};
}
