import type { FactField, Formula } from '@redress/read-models';
import type { IndicatorDefinition } from './indicator-definition.js';

type CompletedStages = Extract<Formula, { from: 'stageCompletions' }>;

/** What tells one indicator of completed stages within a limit from another. */
interface CompletedWithin extends Pick<IndicatorDefinition, 'id' | 'version' | 'chapter' | 'cite' | 'target' | 'exchangedAs' | 'parts'> {
  /** One of what is counted: "children's Stage 2 complaint". */
  readonly what: string;
  /** Which cases are counted, as a sentence. */
  readonly counts: string;
  /** What is sent when the stage is completed: "the adjudication". */
  readonly answer: string;
  readonly where: CompletedStages['where'];
  /** The due date it is held to, the working days allowed, and the day and the words of the start they are counted from. */
  readonly due: NonNullable<CompletedStages['spread']>;
  readonly allowed: NonNullable<CompletedStages['allowed']>;
  readonly start: NonNullable<CompletedStages['spread']>;
  readonly startInWords: string;
  readonly elapsed: NonNullable<CompletedStages['spread']>;
  readonly apart?: NonNullable<CompletedStages['apart']>;
  /** Said after the limit, where it is not simply the limit. */
  readonly limitNote?: string;
}

/** A share of stages completed by their due date, which no extension moves (domain 4.2, 4.3). */
export function completedWithin(of: CompletedWithin): IndicatorDefinition {
  const { id, version, chapter, what, counts, answer, where, due, allowed, start, startInWords, elapsed, apart, limitNote = '', cite, target, exchangedAs, parts } = of;
  const shows: readonly FactField[] = ['receivedOn', start, due, 'completedOn', elapsed, allowed];
  return {
    id, version, chapter, every: 'QUARTER', unit: 'PER_CENT', cite, shows,
    title: `${what.charAt(0).toUpperCase()}${what.slice(1)}s completed within {limit}${limitNote}`,
    formula: {
      from: 'stageCompletions', where, datedBy: 'completedOn', fulfils: { completedOn: { notAfter: due } }, spread: elapsed, allowed,
      ...(apart === undefined ? {} : { apart }),
    },
    words: {
      counts: `${counts} A stage that was never completed is not counted, nor a second answer at the same stage.`,
      fulfils: `${answer} was sent within {limit} of the day on which ${startInWords}, suspended days not counted; an extension changes nothing.`,
      formula: '100 × those within the limit ÷ all completed, to the whole per cent, half up',
      sentence: `{share} of ${what}s were completed within {limit}${limitNote}`,
      noneSentence: `no ${what} was completed, so there is no percentage`,
      none: 'n/a (none completed)',
      verdict: {
        yes: `Completed on {completedOn}, not after {${due}}: {${allowed}} from {${start}}, the day on which ${startInWords}.`,
        no: `Completed on {completedOn}, after {${due}}: {${allowed}} from {${start}}, the day on which ${startInWords}.`,
        unknown: 'Completed on {completedOn}; the source does not hold when the clock started, so it is not counted as within the limit.',
      },
    },
    ...(target === undefined ? {} : { target }), ...(exchangedAs === undefined ? {} : { exchangedAs }), ...(parts === undefined ? {} : { parts }),
  };
}
