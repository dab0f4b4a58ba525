import { dateInWords, isLondonDate } from '@redress/calendar';
import type { JsonObject, JsonValue } from '@redress/event-store';
import { NOT_HELD, plainWords, spacedWords } from '@redress/procedures';
import type { AboutRow } from './about-case.js';

/** What an event says, in words: every event alike, so that nothing recorded is left out. */
export function payloadInWords(data: JsonObject): readonly AboutRow[] {
  return Object.entries(data).map(([name, value]) => ({ key: spacedWords(name), value: valueInWords(value) }));
}

function valueInWords(value: JsonValue): string {
  if (value === null) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value.toLocaleString('en-GB');
  if (typeof value === 'string') return textInWords(value);
  if (isList(value)) return value.length === 0 ? 'none' : value.map(valueInWords).join('\n');
  return Object.entries(value).map(([name, part]) => `${spacedWords(name)}: ${valueInWords(part)}`).join(', ');
}

function textInWords(text: string): string {
  if (text === NOT_HELD) return 'not held';
  if (isLondonDate(text)) return dateInWords(text);
  return /^[A-Z][A-Z_]+$/.test(text) ? plainWords(text) : text;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
