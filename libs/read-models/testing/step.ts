import { londonDate, type LondonDate } from '@redress/calendar';
import type { EventType, Payloads, ProposedEvent } from '@redress/procedures';

export const day = (text: string): LondonDate => londonDate(text);

/** What a command would propose, in effect from a London date. */
export function on<T extends EventType>(date: string, type: T, payload: Payloads[T]): ProposedEvent {
  // The type and its payload belong together by the signature; a union cannot say so.
  return { type, effectiveDate: day(date), payload } as ProposedEvent;
}
