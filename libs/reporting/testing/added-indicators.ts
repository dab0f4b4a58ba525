import type { IndicatorDefinition } from '../src/index.js';

/** Two indicators that the house does not have: what an indicator needs to be seen everywhere is in its definition and nowhere else. */
export const addedIndicators: readonly IndicatorDefinition[] = [
  {
    id: 'T-1', version: 7, chapter: 'quarterly', title: 'Corporate Stage 1 answers that upheld the complaint', every: 'QUARTER', unit: 'PER_CENT', cite: 'A councillor asked',
    formula: { from: 'stageCompletions', where: { stage: 1, procedure: 'CORPORATE' }, datedBy: 'completedOn', fulfils: { outcome: ['UPHELD', 'PARTIALLY_UPHELD'] } },
    words: {
      counts: 'Corporate Stage 1 answers sent in the period.', fulfils: 'The outcome was upheld or partially upheld.', formula: '100 × upheld ÷ answered',
      sentence: '{share} of corporate Stage 1 answers upheld the complaint', noneSentence: 'no corporate Stage 1 answer was sent', none: 'n/a (none answered)',
      verdict: { yes: 'Its outcome was upheld, in whole or in part.', no: 'Its outcome was another.', unknown: 'Its outcome is not held.' },
    },
    target: { value: 30, cite: 'nobody' },
    shows: ['completedOn', 'outcome'],
  },
  {
    id: 'T-2', version: 1, chapter: 'quarterly', title: 'Working days to a corporate Stage 1 answer', every: 'QUARTER', unit: 'WORKING_DAYS', cite: 'Another councillor asked',
    formula: { from: 'stageCompletions', where: { stage: 1, procedure: 'CORPORATE' }, datedBy: 'completedOn', spread: 'elapsedGrossWd' },
    words: {
      counts: 'Corporate Stage 1 answers sent in the period.', formula: 'the median of their working days, suspensions included',
      sentence: 'half of the corporate Stage 1 answers took {median} working days or fewer', noneSentence: 'no corporate Stage 1 answer was sent', none: 'n/a (none answered)',
    },
    shows: ['completedOn', 'elapsedGrossWd'],
  },
];
