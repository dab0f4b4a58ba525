import { dateInWords } from '@redress/calendar';
import type { RecordedEvent } from '@redress/event-store';
import { asCorrected, correctionsIn, domainEventOf } from '@redress/histories';
import { correctableIn, payloadInWords, spacedWords, type DomainEvent } from '@redress/procedures';
import type { ControlOption } from '../forms/control.js';

/** Enough of a long text to know it by. */
const shown = 80;

/** Every statement of the record that may be corrected, as it is believed now, by the number of its event in the history. */
export function statementsOf(events: readonly RecordedEvent[], parts: Parameters<typeof payloadInWords>[2]): readonly ControlOption[] {
  const corrections = correctionsIn(events);
  return events.flatMap((recorded) => {
    const told = asCorrected(domainEventOf(recorded), recorded.eventId, corrections);
    return told ? Object.keys(correctableIn(told)).map((field) => ({ value: `${recorded.revision}.${field}`, text: statement(recorded.revision, told, field, parts) })) : [];
  });
}

function statement(revision: number, event: DomainEvent, field: string, parts: Parameters<typeof payloadInWords>[2]): string {
  const name = `${revision}. ${spacedWords(event.type)}`;
  if (field === 'effectiveDate') return `${name}: ${dateInWords(event.effectiveDate)}`;
  const value: unknown = Reflect.get(event.payload, field);
  const said = payloadInWords(event.type, { [field]: value }, parts);
  return [name, ...said.map((each) => `${each.key.charAt(0).toLowerCase()}${each.key.slice(1)}: ${each.value.length > shown ? `${each.value.slice(0, shown)}…` : each.value}`)].join(', ');
}
