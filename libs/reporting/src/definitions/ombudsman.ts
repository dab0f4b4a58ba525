import type { IndicatorDefinition } from './indicator-definition.js';

const outcomeParts = [
  { value: 'UPHELD', name: 'Upheld' }, { value: 'NOT_UPHELD', name: 'Not upheld' }, { value: 'ASSESSED_AND_CLOSED', name: 'Closed after assessment' },
  { value: 'PREMATURE', name: 'Premature' }, { value: 'NOT_FOR_US', name: 'Not for the Ombudsman' },
];
const cite = 'LGSCO Manual for Councils, part 11';

/** What went to the Ombudsman and what came of it, as this council's own records have it (domain 8.3). */
export const ombudsmanIndicators: readonly IndicatorDefinition[] = [
  {
    id: 'ombudsman-references', version: 1, chapter: 'ombudsman', title: 'References to the Ombudsman received in a year', every: 'YEAR', unit: 'COUNT', cite,
    formula: { from: 'referrals', where: {}, datedBy: 'receivedOn' },
    words: {
      counts: 'References to the Ombudsman of which the council was told in the year, with a case of its own or without.', formula: 'the number of references',
      sentence: '{count|reference was|references were} received', noneSentence: 'no reference was received', none: '0',
    },
    shows: ['receivedOn', 'decidedOn', 'outcome'],
  },
  {
    id: 'ombudsman-decisions', version: 1, chapter: 'ombudsman', title: "The Ombudsman's decisions in a year", every: 'YEAR', unit: 'COUNT', cite,
    formula: { from: 'referrals', where: { outcome: outcomeParts.map(({ value }) => value) }, datedBy: 'decidedOn', apart: 'outcome' }, parts: outcomeParts,
    words: {
      counts: 'References decided in the year.', formula: 'the number of decisions, by outcome',
      sentence: '{count|reference was|references were} decided: {parts}', noneSentence: 'no reference was decided', none: '0',
    },
    shows: ['receivedOn', 'decidedOn', 'outcome'],
  },
  {
    id: 'ombudsman-upheld', version: 1, chapter: 'ombudsman', title: "The Ombudsman's investigations that were upheld", every: 'YEAR', unit: 'PER_CENT', cite,
    formula: { from: 'referrals', where: { outcome: ['UPHELD', 'NOT_UPHELD'] }, datedBy: 'decidedOn', fulfils: { outcome: 'UPHELD' } },
    words: {
      counts: 'References that the Ombudsman investigated and decided in the year.', fulfils: 'The Ombudsman upheld the complaint.',
      formula: '100 × upheld ÷ investigated, to the whole per cent, half up', sentence: '{share} of investigations were upheld',
      noneSentence: 'no investigation was decided, so there is no percentage', none: 'n/a (none decided)',
      verdict: { yes: 'The Ombudsman upheld it.', no: 'The Ombudsman did not uphold it.', unknown: 'Its outcome is not held.' },
    },
    shows: ['receivedOn', 'decidedOn', 'outcome'],
  },
];
