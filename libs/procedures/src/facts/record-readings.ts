import type { DomainEvent } from '../events/domain-event.js';
import type { ReadingPayloads } from '../events/reading-events.js';
import { nextReadingState } from '../readings/file-reading-machine.js';
import type { Facts, ReadingFacts } from './facts.js';
import { own } from './own.js';
import type { Recorders } from './recorder.js';

export const recordReadings: Recorders<keyof ReadingPayloads> = {
  FileReadingRequested: (facts, event) => ofReading(facts, event, () => ({ readerId: event.payload.readerId, ...assignment(facts) })),
  FileReadingBooked: (facts, event) => ofReading(facts, event, ({ firstBookedOn = event.effectiveDate }) => ({ firstBookedOn, bookedFor: event.payload.on })),
  FileReadingRebooked: (facts, event) => ofReading(facts, event, () => ({ bookedFor: event.payload.on })),
  FileReadingAttended: (facts, event) => ofReading(facts, event, () => ({})),
  FileReadingMissed: (facts, event) => ofReading(facts, event, () => ({})),
  FileReadingCancelled: (facts, event) => ofReading(facts, event, () => ({})),
};

export function ofReading(facts: Facts, event: DomainEvent<keyof ReadingPayloads>, more: (reading: ReadingFacts) => Partial<ReadingFacts>): Partial<Facts> {
  const { readingId } = event.payload;
  const before: ReadingFacts = own(facts.readings, readingId) ?? { state: 'NONE', askedOn: event.effectiveDate, readerId: '' };
  const after: ReadingFacts = { ...before, ...more(before), state: nextReadingState(before.state, event.type) };
  return { readings: { ...facts.readings, [readingId]: after } };
}

/** Of whichever of the two was assigned; which of them reads is nobody's business here, or a forgotten name would move the date. */
export function assignment({ stage2: { investigatorAssignedOn, independentPersonAssignedOn } }: Facts): Pick<ReadingFacts, 'assignedOn'> {
  const assignedOn = investigatorAssignedOn ?? independentPersonAssignedOn;
  return assignedOn === undefined ? {} : { assignedOn };
}
