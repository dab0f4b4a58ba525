import { describe, expect, test } from '@jest/globals';
import type { IndicatorDefinition } from '../definitions/indicator-definition.js';
import { indicatorDefinitions } from '../definitions/indicator-definitions.js';
import { differencesBetween } from './differences.js';
import type { PublishedCase, PublishedContent, PublishedIndicator } from './published-content.js';

const [definition] = indicatorDefinitions.filter(({ id }) => id === 'PI-2') as [IndicatorDefinition];
const caseOf = (caseId: string, fulfilled: boolean, dueOn = '2021-03-01'): PublishedCase => ({ caseId, fulfilled, says: { dueOn } });
const counts = (count: number, fulfilled: number) => ({ count, fulfilled, percent: null, spread: null, allowed: [] });

/** PI-2 with given cases; the year to date has so many more. */
function published(cases: readonly PublishedCase[], earlier = 0): PublishedContent {
  const within = cases.filter(({ fulfilled }) => fulfilled).length;
  const indicator: PublishedIndicator = { definition, cases, figure: { ...counts(cases.length, within), parts: [] }, yearToDate: counts(cases.length + earlier, within) };
  return { form: 1, quarter: '2020/21 Q4', indicators: [indicator] };
}

describe('figures that are others now', () => {
  const before = published([caseOf('a', true), caseOf('b', false)]);

  test.each([
    ['the same', published([caseOf('a', true), caseOf('b', false)]), undefined, []],
    ['a case more', published([caseOf('a', true), caseOf('b', false), caseOf('c', false)]), 'MAJOR', ['c']],
    ['one in time after all', published([caseOf('a', true), caseOf('b', true)]), 'MAJOR', ['b']],
    ['another case in the place of one', published([caseOf('a', true), caseOf('c', false)]), 'MINOR', ['b', 'c']],
    ['more in the year to date alone', published([caseOf('a', true), caseOf('b', false)], 1), 'MINOR', []],
    ['another due date, and the same verdict', published([caseOf('a', true), caseOf('b', false, '2021-03-02')]), 'PATCH', ['b']],
  ] as const)('%s', (_, now, level, cases) => {
    const found = differencesBetween(before, now);
    expect([found.level, found.indicators.flatMap((each) => each.cases.map(({ caseId }) => caseId))]).toEqual([level, cases]);
  });

  test('a case behind a figure twice is two', () => {
    const { level, indicators } = differencesBetween(published([caseOf('a', true), caseOf('a', false)]), published([caseOf('a', true)]));
    expect([level, indicators[0]?.cases]).toEqual(['MAJOR', [{ caseId: 'a', before: caseOf('a', false), after: undefined }]]);
  });
});
