import type { DomainEvent, ProposedEvent } from '../events/domain-event.js';
import { consequences } from './consequences.js';

/**
 * Whether nobody brought the event: it is the consequence of another one, or the calendar's, and under another law might not be. A history
 * lived anew begins in the present version of its machine, so it is not moved to one either.
 */
export function followsOfItself({ type, payload }: DomainEvent): boolean {
  if (type === 'InterviewNotesAgreed') return payload.agreement === 'DEEMED';
  return type === 'DeadlineBreached' || type === 'CrmLapsed' || type === 'MovedToMachineVersion' || consequences.some((consequence) => consequence === type);
}

/** A recorded event as it was once proposed, for the law to judge again and to make its part anew. */
export function asProposed({ type, effectiveDate, payload: { clocksEnded: _, ...payload } }: DomainEvent): ProposedEvent {
  // What the law made besides is made again whatever stands there.
  return { type, effectiveDate, payload } as ProposedEvent;
}
