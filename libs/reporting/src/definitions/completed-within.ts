import type { FactField, FieldOf, Formula } from '@redress/read-models';
import type { IndicatorDefinition } from './indicator-definition.js';

type Field = FieldOf<'stageCompletions'>;
type Where = Extract<Formula, { from: 'stageCompletions' }>['where'];

/** What tells one indicator of completed stages within a limit from another. */
interface CompletedWithin extends Pick<IndicatorDefinition, 'id' | 'version' | 'chapter' | 'cite' | 'target' | 'exchangedAs' | 'parts'> {
  /** One of what is counted: "children's Stage 2 complaint". */
  readonly what: string;
  /** Which cases are counted, as a sentence. */
  readonly counts: string;
  /** What is sent when the stage is completed, "The adjudication", and what it does to a complaint: "completed", "answered". */
  readonly answer: string;
  readonly done: string;
  readonly where: Where;
  /** The due date it is held to, the working days allowed, the day and the words of the start they are counted from, and how many are used. */
  readonly due: Field;
  readonly allowed: Field;
  readonly start: Field;
  readonly startInWords: string;
  readonly elapsed: Field;
  readonly apart?: Field;
  /** Said after the limit, where it is not simply the limit. */
  readonly limitNote?: string;
}

/** A share of stages completed by their due date, which no extension moves (domain 4.2, 4.3). */
export function completedWithin(of: CompletedWithin): IndicatorDefinition {
  const { id, version, chapter, what, counts, answer, done, where, due, allowed, start, startInWords, elapsed, apart, limitNote = '', cite, target, exchangedAs, parts } = of;
  const shows: readonly FactField[] = ['receivedOn', start, due, 'completedOn', elapsed, allowed];
  const [limit, Done] = [`{limit}${limitNote}`, capitalised(done)];
  return {
    id, version, chapter, every: 'QUARTER', unit: 'PER_CENT', cite, shows,
    title: `${capitalised(what)}s ${done} within ${limit}`,
    formula: {
      from: 'stageCompletions', where, datedBy: 'completedOn', fulfils: { completedOn: { notAfter: due } }, spread: elapsed, allowed,
      ...(apart === undefined ? {} : { apart }),
    },
    words: {
      counts: `${counts} A stage that was never completed is not counted, nor a second answer at the same stage.`,
      fulfils: `${answer} was sent within {limit} of the day on which ${startInWords}, suspended days not counted; an extension changes nothing.`,
      formula: `100 × those within the limit ÷ all ${done}, to the whole per cent, half up`,
      sentence: `{share} of ${what}s were ${done} within ${limit}`,
      noneSentence: `no ${what} was ${done}, so there is no percentage`,
      none: `n/a (none ${done})`,
      verdict: {
        yes: `${Done} on {completedOn}, not after {${due}}: {${allowed}} from {${start}}, the day on which ${startInWords}.`,
        no: `${Done} on {completedOn}, after {${due}}: {${allowed}} from {${start}}, the day on which ${startInWords}.`,
        unknown: `${Done} on {completedOn}; the source does not hold when the clock started, so it is not counted as within the limit.`,
      },
    },
    ...(target === undefined ? {} : { target }), ...(exchangedAs === undefined ? {} : { exchangedAs }), ...(parts === undefined ? {} : { parts }),
  };
}

export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
