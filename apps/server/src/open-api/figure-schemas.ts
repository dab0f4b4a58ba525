import type { JsonSchema } from '../parameters/json-schema.js';
import { date, flag, instant, listOf, mapOf, orNull, ref, shape, text, whole } from './shapes.js';

const counts = {
  count: whole('How many were counted: of a share, the denominator.'),
  fulfilled: orNull(whole('Of a share, the numerator.')),
  percent: orNull(whole('Whole per cent, half up; null where nothing was counted.')),
  spread: { type: ['object', 'null'], description: 'Working days: n, mean, median, min, max, p90.', additionalProperties: { type: ['number', 'null'] } },
  allowed: listOf(shape({ workingDays: whole('Working days that cases were allowed.'), count: whole() })),
} satisfies Readonly<Record<string, JsonSchema>>;

const change = shape({ by: whole('From the year before.'), percent: { type: ['number', 'null'], description: 'To one decimal; null when there were none before.' } });

const indicator = {
  id: text(), version: whole('Of the definition.'), unit: text('COUNT, PER_CENT or WORKING_DAYS.'), every: text('QUARTER or YEAR.'), title: text(),
  counts: text('What is counted: of a share, the denominator.'), fulfils: orNull(text('Of a share, what puts a case in the numerator.')), formula: text(),
  none: text('What stands in place of a number where nothing was counted.'), cite: text('The law or the decision behind it.'),
  target: { type: ['object', 'null'] }, formulaAsValue: { type: 'object', description: 'What is evaluated.' }, figures: listOf(ref('Figure')),
} satisfies Readonly<Record<string, JsonSchema>>;

/** What the API answers with when figures are asked for, by name. */
export const figureSchemas: Readonly<Record<string, JsonSchema>> = {
  Indicators: shape({
    quarters: { ...mapOf(mapOf({ type: 'object' })), description: 'By label, such as 2020/21 Q4, and the name an indicator is exchanged under.' },
    years: { ...mapOf(mapOf(mapOf(whole()))), description: 'By financial year, procedure and kind.' },
  }),
  Figures: shape({ standsFor: ref('StandsFor'), indicators: listOf(ref('Indicator')) }),
  StandsFor: shape({ position: orNull(text('Position of the last event taken in.')), events: whole('Events up to that position.'), parked: whole('Histories that do not replay and are counted only as far as they did.') }),
  Indicator: shape(indicator),
  Figure: shape({
    period: shape({ label: text('Such as 2020/21 Q4, or 2020/21.'), from: date(), to: date(), unfinished: { ...flag, description: 'It has days still to come.' } }),
    ...counts, parts: listOf(shape({ value: text(), name: text(), ...counts, change }, ['change'])), yearToDate: shape(counts), change, inWords: text(), sentence: text(),
  }, ['yearToDate', 'change']),
  ExplainedFigure: shape({ ...indicator, standsFor: ref('StandsFor'), cases: listOf(ref('CaseBehind')) }, ['cases']),
  Publications: shape({ quarters: listOf(ref('Publication')) }),
  Publication: shape({ quarter: text('Such as 2020/21 Q4.'), sets: { ...listOf(ref('PublishedSet')), description: 'As first published, then each restatement.' } }),
  PublishedSet: shape({
    publishedAt: instant(), publishedBy: text('The role.'), contentHash: text('SHA-256 of what was published, as canonical JSON.'), standsFor: ref('StandsFor'), warnings: listOf(text()),
    restated: shape({ level: text('MAJOR, MINOR or PATCH.'), reason: text() }),
    indicators: listOf(shape({ id: text(), version: whole('Of the definition.'), title: text(), ...counts, parts: listOf(shape({ value: text(), name: text(), ...counts })), yearToDate: shape(counts), inWords: text() })),
  }, ['restated']),
  CaseBehind: shape({
    caseId: text(), reference: text(), fulfilled: { type: ['boolean', 'null'] }, says: { type: 'object', description: 'What the formula reads of the case; null what its source does not hold.' },
    why: orNull(text('Why it counts as it does.')),
  }),
};
