import { dateInWords, momentInWords } from '@redress/calendar';
import { payloadInWords } from './payload-in-words.js';

/** What was believed of an event since an instant, as the history says it: by revision of the correction, field and new value. */
export interface Believed { readonly revision: number; readonly since: string; readonly field?: string; readonly newValue?: unknown }

export function correctionInWords(type: string, { revision, since, field, newValue }: Believed, parts: Parameters<typeof payloadInWords>[2]): string {
  const when = `since ${momentInWords(since)} (event ${revision})`;
  if (field === undefined) return `Voided: not so ${when}`;
  if (field === 'effectiveDate') return `Corrected: ${dateInWords(String(newValue))}, ${when}`;
  if (newValue === undefined) return `Corrected: no ${withinSentence(payloadInWords(type, { [field]: true }, parts))} ${when}`;
  return `Corrected: ${payloadInWords(type, { [field]: newValue }, parts).map(({ key, value }) => `${lowerFirst(key)}: ${value.replaceAll('\n', '; ')}`).join(', ')}, ${when}`;
}

function withinSentence([said]: ReturnType<typeof payloadInWords>): string {
  return said ? lowerFirst(said.key) : 'such entry';
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
