import { dateInWords, isLondonDate } from '@redress/calendar';
import type { FactBehind, FactField } from '@redress/read-models';
import type { IndicatorDefinition } from '../definitions/indicator-definition.js';
import { workingDays } from '../words/counts-in-words.js';
import { filled, namesIn } from '../words/template.js';

/** A case behind a figure, with all that is needed to work the figure out again, and why it counts as it does. */
export interface CaseBehind extends FactBehind {
  /** Why it is in the numerator or not, in words; null where the formula has no numerator. */
  readonly why: string | null;
}

export function caseBehind({ words: { verdict }, shows }: IndicatorDefinition, fact: FactBehind): CaseBehind {
  if (verdict === undefined || fact.fulfilled === null) return { ...fact, why: null };
  const says = Object.fromEntries(shows.flatMap((field) => (fact.says[field] == null ? [] : [[field, inWords(field, fact.says[field])]])));
  const reason = fact.fulfilled ? verdict.yes : verdict.no;
  // What the source does not hold can be given as no reason.
  const isHeld = namesIn(reason).every((name) => Object.hasOwn(says, name));
  return { ...fact, why: filled(isHeld ? reason : verdict.unknown, says) };
}

function inWords(field: FactField, said: string | number | boolean): string {
  if (typeof said === 'string') return isLondonDate(said) ? dateInWords(said) : said;
  return typeof said === 'number' && field.endsWith('Wd') ? workingDays(said) : String(said);
}
