import type { Tally } from '@redress/read-models';
import { distributionOf } from '../arithmetic/distribution.js';
import { percentage } from '../arithmetic/percentage.js';
import type { IndicatorDefinition } from '../definitions/indicator-definition.js';
import type { Allowed, Counts, FigurePart } from './figure.js';

/** What tallies of one formula come to together. Pure: the same tallies always give the same counts. */
export function countsOf({ formula }: IndicatorDefinition, tallies: readonly Tally[]): Counts {
  const count = sum(tallies);
  const fulfilled = formula.fulfils === undefined ? null : sum(tallies.filter((tally) => tally.fulfilled === true));
  return {
    count, fulfilled,
    percent: fulfilled === null ? null : percentage(fulfilled, count),
    spread: formula.spread === undefined ? null : distributionOf(tallies.flatMap(({ spread, count }) => (spread === null ? [] : [[spread, count] as const]))),
    allowed: allowedIn(tallies),
  };
}

/** The same for each part that the definition tells apart, in its order. */
export function partsOf(definition: IndicatorDefinition, tallies: readonly Tally[]): FigurePart[] {
  const byPart = Map.groupBy(tallies, ({ part }) => part);
  return (definition.parts ?? []).map(({ value, name }) => {
    const ofPart = byPart.get(value) ?? [];
    return { value, name, ...countsOf(definition, ofPart), ...(definition.partsAreCounts ? { fulfilled: null, percent: null } : {}), first: Math.min(...ofPart.map(({ first }) => first)) };
  });
}

function allowedIn(tallies: readonly Tally[]): Allowed[] {
  const byDays = Map.groupBy(tallies, ({ allowed }) => allowed);
  return [...byDays]
    .flatMap(([workingDays, alike]) => (workingDays === null ? [] : [{ workingDays, count: sum(alike) }]))
    .toSorted((one, other) => other.count - one.count || one.workingDays - other.workingDays);
}

function sum(tallies: readonly Tally[]): number {
  return tallies.reduce((total, { count }) => total + count, 0);
}
