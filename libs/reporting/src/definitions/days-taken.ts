import type { FactField, FieldOf, Formula } from '@redress/read-models';
import { capitalised } from './completed-within.js';
import type { IndicatorDefinition } from './indicator-definition.js';

interface DaysTaken {
  readonly id: string;
  readonly what: string;
  readonly where: Extract<Formula, { from: 'stageCompletions' }>['where'];
  readonly elapsed: FieldOf<'stageCompletions'>;
  /** From what, and with what left out, the days are counted. */
  readonly counted: string;
  readonly shows?: readonly FactField[];
}

const net = { elapsed: 'elapsedNetWd', counted: 'from the start of the clock, suspended days left out' } as const;
const gross = { elapsed: 'elapsedGrossWd', counted: 'from the start of the clock, suspended days included' } as const;
const fromRequest = { elapsed: 'elapsedFromRequestWd', counted: 'from the request for Stage 2, suspended days included', shows: ['requestedOn', 'completedOn'] } as const;

const childrensStage2 = { what: "children's Stage 2", where: { stage: 2, procedure: 'CSC' } } as const;
const corporateStage2 = { what: 'corporate Stage 2', where: { stage: 2, procedure: 'CORPORATE' } } as const;

/** Working days that stages took, each quarter and in the year to date (domain 4.4). */
export const daysTaken: readonly IndicatorDefinition[] = [
  daysTakenBy({ id: 'days-stage-2-children', ...childrensStage2, ...net }),
  daysTakenBy({ id: 'days-stage-2-children-gross', ...childrensStage2, ...gross }),
  daysTakenBy({ id: 'days-stage-2-children-from-request', ...childrensStage2, ...fromRequest }),
  daysTakenBy({ id: 'days-stage-2-corporate', ...corporateStage2, ...net }),
  daysTakenBy({ id: 'days-stage-2-corporate-gross', ...corporateStage2, ...gross }),
  daysTakenBy({ id: 'days-stage-2-corporate-from-request', ...corporateStage2, ...fromRequest }),
  daysTakenBy({ id: 'days-stage-1-children', what: "children's Stage 1", where: { stage: 1, procedure: 'CSC' }, ...net }),
  daysTakenBy({ id: 'days-stage-1-corporate', what: 'corporate Stage 1', where: { stage: 1, procedure: 'CORPORATE' }, ...net }),
  daysTakenBy({ id: 'days-adult-care', what: 'adult social care', where: { stage: 1, procedure: 'ASC' }, ...net }),
];

function daysTakenBy({ id, what, where, elapsed, counted, shows = ['clockStart', 'completedOn'] }: DaysTaken): IndicatorDefinition {
  return {
    id, version: 1, chapter: 'days', title: `Working days that ${what} complaints took, ${counted}`, every: 'QUARTER', unit: 'WORKING_DAYS',
    cite: 'Scrutiny Panel report of 20 July 2021, paragraphs 9 to 12',
    formula: { from: 'stageCompletions', where, datedBy: 'completedOn', spread: elapsed },
    words: {
      counts: `${capitalised(what)} complaints completed in the period, each by its working days ${counted}.`,
      formula: 'the median; beside it the mean to one decimal, half up, and the nearest rank of nine tenths',
      sentence: `half of ${what} complaints took {median} working days or fewer; the mean was {mean}`,
      noneSentence: `no ${what} complaint was completed`, none: 'n/a (none completed)',
    },
    shows: [...shows, elapsed],
  };
}
