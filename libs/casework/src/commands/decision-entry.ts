import type { Facts, PointDecision } from '@redress/procedures';
import { LongText } from '../fields/index.js';
import { FindingEntry } from './finding-entry.js';
import { given } from './proposed.js';

/** The authority's decision on one point. */
export class DecisionEntry extends FindingEntry {
  @LongText('What will be done', { optional: true })
  action?: string;

  @LongText('Why nothing will be done', { optional: true })
  noActionReason?: string;
}

export function decided(entries: readonly DecisionEntry[]): readonly PointDecision[] {
  return entries.map(({ pointId, finding, action = '', noActionReason }) => ({ pointId, finding, action, ...given({ noActionReason }) }));
}

/** One decision for each point there is, for a form to begin with. */
export function likelyDecisions({ stage2 }: Facts): readonly DecisionEntry[] {
  return stage2.points.map(({ pointId }) => ({ pointId, finding: 'NO_FINDING' }));
}
