import type { LondonDate } from '@redress/calendar';
import type { PointDecision } from '@redress/procedures';
import { LongText, PlannedDay } from '../fields/index.js';
import { FindingEntry } from './finding-entry.js';
import { given } from './proposed.js';

/** The authority's decision on one point. */
export class DecisionEntry extends FindingEntry {
  @LongText('What will be done', { optional: true })
  action?: string;

  @PlannedDay('To be done by', { optional: true })
  actionDueOn?: LondonDate;

  @LongText('Why nothing will be done', { optional: true })
  noActionReason?: string;
}

export function decided(entries: readonly DecisionEntry[]): readonly PointDecision[] {
  return entries.map(({ pointId, finding, action = '', reason, actionDueOn, noActionReason }) => ({ pointId, finding, action, ...given({ reason, actionDueOn, noActionReason }) }));
}
