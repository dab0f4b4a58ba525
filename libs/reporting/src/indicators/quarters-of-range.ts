import { financialYearsBetween, firstDayOf, lastDayOf, quarterLabel, quarterOf, quartersOf, type LondonDate } from '@redress/calendar';
import type { Period } from '@redress/read-models';
import type { YearRange } from './report-shape.js';

/** From the first to the last London date of the range. Throws ERR_VALIDATION when `from` is the later year. */
export function periodOf({ from, to }: YearRange): Period {
  financialYearsBetween(from, to);
  return { from: firstDayOf(from), to: lastDayOf(to) };
}

/** The labels of every quarter of the range, in order. Throws ERR_VALIDATION when `from` is the later year. */
export function quarterLabelsOf({ from, to }: YearRange): string[] {
  return financialYearsBetween(from, to).flatMap((year) => quartersOf(year).map(quarterLabel));
}

/** For each quarter of the range, in order, what is said of the facts dated in it. */
export function byQuarter<Fact, Said>(range: YearRange, facts: readonly Fact[], dateOf: (fact: Fact) => LondonDate, say: (facts: readonly Fact[]) => Said): Record<string, Said> {
  const grouped = Map.groupBy(facts, (fact) => quarterLabel(quarterOf(dateOf(fact))));
  return Object.fromEntries(quarterLabelsOf(range).map((label) => [label, say(grouped.get(label) ?? [])]));
}
