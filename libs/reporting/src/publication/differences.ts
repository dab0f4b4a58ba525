import { isDeepStrictEqual } from 'node:util';
import type { RestatementLevel } from '@redress/procedures';
import type { Counts } from '../figures/figure.js';
import type { PublishedCase, PublishedContent, PublishedIndicator } from './published-content.js';

/** How the figures of a quarter differ from those that stand published. */
export interface Differences {
  /** Undefined where nothing differs. */
  readonly level: RestatementLevel | undefined;
  readonly indicators: readonly DifferentIndicator[];
}

export interface DifferentIndicator {
  readonly before: PublishedIndicator;
  readonly after: PublishedIndicator;
  readonly cases: readonly DifferentCase[];
}

/** A case that one side counts and the other does not, or that they know otherwise. */
export interface DifferentCase {
  readonly caseId: string;
  readonly before: PublishedCase | undefined;
  readonly after: PublishedCase | undefined;
}

/**
 * MAJOR: a figure of the quarter is another. MINOR: no figure is, and the cases behind one are, or its parts, or the year to date.
 * PATCH: none of these, and what is said of a case or of the figure is. Both are counted by the same definitions. Pure.
 */
export function differencesBetween(published: PublishedContent, now: PublishedContent): Differences {
  const after = new Map(now.indicators.map((indicator) => [indicator.definition.id, indicator]));
  const different = published.indicators.flatMap((before) => {
    const found = after.get(before.definition.id);
    return found === undefined || isDeepStrictEqual(before, found) ? [] : [{ before, after: found, cases: differentCases(before, found) }];
  });
  const levels = different.map(levelOf);
  return { level: (['MAJOR', 'MINOR', 'PATCH'] as const).find((level) => levels.includes(level)), indicators: different };
}

function levelOf({ before, after, cases }: DifferentIndicator): RestatementLevel {
  if (headline(before.figure) !== headline(after.figure)) return 'MAJOR';
  const otherCases = cases.some((each) => each.before?.fulfilled !== each.after?.fulfilled || (each.before === undefined) !== (each.after === undefined));
  return otherCases || headline(before.yearToDate) !== headline(after.yearToDate) || !isDeepStrictEqual(before.figure.parts, after.figure.parts) ? 'MINOR' : 'PATCH';
}

/** What the report prints of a figure: the count, of a share its numerator, of days their median. */
function headline({ count, fulfilled, spread }: Counts): string {
  return [count, fulfilled, spread?.median].join();
}

function differentCases(before: PublishedIndicator, after: PublishedIndicator): readonly DifferentCase[] {
  const [earlier, later] = [keyed(before), keyed(after)];
  const keys = [...new Set([...earlier.keys(), ...later.keys()])];
  return keys.map((key) => [earlier.get(key), later.get(key)] as const)
    .filter(([one, other]) => !isDeepStrictEqual(one, other))
    .map(([one, other]) => ({ caseId: (one ?? other)?.caseId ?? '', before: one, after: other }));
}

/** A case may stand behind a figure more than once, such as for each round of its notes. */
function keyed({ cases }: PublishedIndicator): ReadonlyMap<string, PublishedCase> {
  const seen = new Map<string, number>();
  return new Map(cases.map((each) => {
    const times = (seen.get(each.caseId) ?? 0) + 1;
    seen.set(each.caseId, times);
    return [`${each.caseId}/${times}`, each];
  }));
}
