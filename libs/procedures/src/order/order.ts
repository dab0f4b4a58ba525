import type { EventType } from '../events/domain-event.js';
import type { Act } from './acts.js';

/**
 * Rule B4 as a table: to each act, those that it may not be dated before because domain.md makes them its condition. Pairs that follow
 * from others are left out: what comes after the escalation comes after the receipt. The same day is in order.
 */
export type Order = Readonly<Partial<Record<EventType, readonly Act[]>>>;

/** One interview's steps are compared with its own, one remedy's with its own; all else with the whole history. */
export function pairsOf(order: Order): readonly (readonly [later: EventType, earlier: Act])[] {
  return Object.entries(order).flatMap(([later, earlier]) => earlier.map((act) => [later as EventType, act] as const));
}
