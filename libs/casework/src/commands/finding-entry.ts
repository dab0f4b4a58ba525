import { findings, type Facts, type Finding, type PointFinding } from '@redress/procedures';
import { Choice, Identifier, LongText } from '../fields/index.js';
import { given } from './proposed.js';

/** The finding on one point. */
export class FindingEntry {
  @Identifier('Point')
  pointId!: string;

  @Choice('Finding', findings)
  finding!: Finding;

  @LongText('Reason', { optional: true })
  reason?: string;
}

export function found(entries: readonly FindingEntry[]): readonly PointFinding[] {
  return entries.map(({ pointId, finding, reason }) => ({ pointId, finding, ...given({ reason }) }));
}

/** One finding for each point there is, for a form to begin with. */
export function likelyFindings({ points }: Facts['stage2']): readonly FindingEntry[] {
  return points.map(({ pointId }) => ({ pointId, finding: 'NO_FINDING' }));
}
