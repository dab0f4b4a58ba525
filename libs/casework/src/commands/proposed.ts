import type { LondonDate } from '@redress/calendar';
import type { EventType, ProposedEvent, ProposedPayload } from '@redress/procedures';

/** One fact as a command proposes it. */
export function proposed<T extends EventType>(type: T, effectiveDate: LondonDate, payload: ProposedPayload<T>): ProposedEvent {
  // TypeScript cannot follow T through the union; type and payload belong together by this signature.
  return { type, effectiveDate, payload } as unknown as ProposedEvent;
}

/** Only those fields of a command that were given: the history holds no undefined. */
export function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
