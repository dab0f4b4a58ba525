import { dateInWords, londonDate, momentInWords, utcInstant } from '@redress/calendar';
import type { HistoryOptions } from '@redress/histories';
import { dayTyped, momentTyped } from '../forms/day-parts.js';
import type { Typed } from '../forms/typed.js';

export interface ReplayAsked {
  readonly options: HistoryOptions;
  /** What was asked, as a sentence goes on: "known on 18 June 2021, 10:30 and true on 1 June 2021". */
  readonly inWords: readonly string[];
  readonly errors: Readonly<Record<string, string>>;
}

/** Reads the two questions of the replay form: what was known by a moment, and what was true on a day. */
export function replayAsked(typed: Typed): ReplayAsked {
  const asKnownAt = readable(momentTyped(typed, 'asKnownAt'), utcInstant, 'Give a real date and a time, as 14:30');
  const asAt = readable(dayTyped(typed, 'asAt'), londonDate, 'Give a real date');
  return {
    options: { ...(asKnownAt.value === undefined ? {} : { asKnownAt: asKnownAt.value }), ...(asAt.value === undefined ? {} : { asAt: asAt.value }) },
    inWords: [
      ...(asKnownAt.value === undefined ? [] : [`as it was known at ${momentInWords(asKnownAt.value)}`]),
      ...(asAt.value === undefined ? [] : [`as it was true on ${dateInWords(asAt.value)}`]),
    ],
    errors: { ...(asKnownAt.error === undefined ? {} : { asKnownAt: asKnownAt.error }), ...(asAt.error === undefined ? {} : { asAt: asAt.error }) },
  };
}

interface Read<T> { readonly value?: T; readonly error?: string }

function readable<T>(text: string | undefined, read: (text: string) => T, error: string): Read<T> {
  if (text === undefined) return {};
  try {
    return { value: read(text) };
  } catch {
    return { error };
  }
}
