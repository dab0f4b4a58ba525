import type { FactField, FieldOf, Formula } from '@redress/read-models';
import type { IndicatorDefinition } from './indicator-definition.js';

type Completions = Extract<Formula, { from: 'stageCompletions' }>;

/** Where the days of a children's Stage 2 go, step by step (domain 4.4); steps run side by side, so they do not add up. */
export const stepDurations: readonly IndicatorDefinition[] = [
  step('step-statement', 'From the request to the agreed statement of complaint', 'requestedOn', 'statementOn'),
  step('step-investigator', 'From the request to the assigned Investigating Officer', 'requestedOn', 'investigatorOn'),
  step('step-independent-person', 'From the request to the assigned Independent Person', 'requestedOn', 'independentPersonOn'),
  durationOf({
    id: 'step-notes', title: 'From sending interview notes to their being settled', counts: 'Every time that notes of an interview were sent and settled in the period, agreed, deemed agreed, challenged or finalised.',
    formula: { from: 'notesRounds', where: {}, datedBy: 'settledOn', spread: { after: 'sentOn', upTo: 'settledOn' } }, shows: ['round', 'sentOn', 'dueOn', 'settledOn', 'settledAs'],
  }),
  step('step-report', 'From the last settled interview to the report', 'interviewsSettledOn', 'reportOn'),
  step('step-adjudication', 'From the report to the adjudication', 'reportOn', 'completedOn'),
];

function step(id: string, title: string, after: FieldOf<'stageCompletions'>, upTo: FieldOf<'stageCompletions'>): IndicatorDefinition {
  const formula: Completions = { from: 'stageCompletions', where: { stage: 2, procedure: 'CSC' }, datedBy: 'completedOn', spread: { after, upTo } };
  const counts = "Children's social care complaints whose Stage 2 was completed in the period; those without either of the two days are in no average.";
  return durationOf({ id, title, counts, formula, shows: [...new Set([after, upTo, 'completedOn'] as const)] });
}

function durationOf({ id, title, counts, formula, shows }: { readonly id: string; readonly title: string; readonly counts: string; readonly formula: Formula; readonly shows: readonly FactField[] }): IndicatorDefinition {
  return {
    id, version: 1, chapter: 'steps', title, every: 'QUARTER', unit: 'WORKING_DAYS', cite: 'Scrutiny Panel report of 20 July 2021, appendix 1', formula, shows,
    words: {
      counts, formula: 'the median of the working days after the one day up to the other; beside it the mean and the nearest rank of nine tenths',
      sentence: 'it took {median} working days or fewer in half of the cases; the mean was {mean}', noneSentence: 'there was nothing to count', none: 'n/a (none)',
    },
  };
}
