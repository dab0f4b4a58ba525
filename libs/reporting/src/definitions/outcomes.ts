import type { IndicatorDefinition, IndicatorPart } from './indicator-definition.js';

const outcomeParts: readonly IndicatorPart[] = [
  { value: 'UPHELD', name: 'Upheld' }, { value: 'PARTIALLY_UPHELD', name: 'Partially upheld' }, { value: 'NOT_UPHELD', name: 'Not upheld' }, { value: 'NO_FINDING', name: 'No finding' },
];

/** What complaints came to, stage by stage (domain 8.2). */
export const outcomes: readonly IndicatorDefinition[] = [
  ...([
    ['stage-1-children', "children's Stage 1", 1, 'CSC'], ['stage-1-corporate', 'corporate Stage 1', 1, 'CORPORATE'],
    ['stage-2-children', "children's Stage 2", 2, 'CSC'], ['stage-2-corporate', 'corporate Stage 2', 2, 'CORPORATE'],
  ] as const).map(([id, what, stage, procedure]): IndicatorDefinition => ({
    id: `outcomes-${id}`, version: 1, chapter: 'outcomes', title: `Outcomes of ${what} complaints`, every: 'QUARTER', unit: 'PER_CENT', cite: 'SI 2006/1738 regulation 13(3); LGSCO Complaint Handling Code',
    formula: {
      from: 'stageCompletions', where: { stage, procedure, outcome: outcomeParts.map(({ value }) => value) }, datedBy: 'completedOn',
      fulfils: { outcome: ['UPHELD', 'PARTIALLY_UPHELD'] }, apart: 'outcome',
    },
    parts: outcomeParts, partsAreCounts: true,
    words: {
      counts: `${what.charAt(0).toUpperCase()}${what.slice(1)} complaints completed in the period whose outcome is held.`,
      fulfils: 'The outcome was upheld or partially upheld.',
      formula: '100 × those upheld or partially upheld ÷ all with an outcome, to the whole per cent, half up',
      sentence: `{share} of ${what} complaints were upheld, in whole or in part`, noneSentence: `no ${what} complaint was completed, so there is no percentage`, none: 'n/a (none completed)',
      verdict: { yes: 'Its outcome was upheld, in whole or in part.', no: 'It was not upheld.', unknown: 'Its outcome is not held.' },
    },
    shows: ['completedOn', 'outcome'],
  })),
  {
    id: 'well-founded-adult-care', version: 1, chapter: 'outcomes', title: 'Adult social care complaints found well-founded', every: 'QUARTER', unit: 'PER_CENT', cite: 'SI 2009/309 regulation 18',
    formula: { from: 'stageCompletions', where: { stage: 1, procedure: 'ASC', wellFounded: [true, false] }, datedBy: 'completedOn', fulfils: { wellFounded: true } },
    words: {
      counts: 'Adult social care complaints answered in the period whose finding is held.', fulfils: 'The complaint was found well-founded.',
      formula: '100 × well-founded ÷ all with a finding, to the whole per cent, half up',
      sentence: '{share} of adult social care complaints were well-founded', noneSentence: 'no adult social care complaint was answered, so there is no percentage', none: 'n/a (none answered)',
      verdict: { yes: 'It was found well-founded.', no: 'It was not found well-founded.', unknown: 'Its finding is not held.' },
    },
    shows: ['completedOn', 'wellFounded'],
  },
];
