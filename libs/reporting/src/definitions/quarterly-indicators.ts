import { completedWithin } from './completed-within.js';
import type { IndicatorDefinition } from './indicator-definition.js';
import { procedureParts } from './procedure-parts.js';

const childrensStageTwo = {
  what: "children's Stage 2 complaint", answer: 'The adjudication', done: 'completed', where: { stage: 2, procedure: 'CSC' },
  counts: "Children's social care complaints whose Stage 2 adjudication was sent in the period.",
} as const;
const panel = 'Scrutiny Panel report of 20 July 2021';

/** What the panel reads each quarter (domain 4.3). */
export const quarterlyIndicators: readonly IndicatorDefinition[] = [
  {
    id: 'PI-1', version: 1, chapter: 'quarterly', title: 'Compliments received', every: 'QUARTER', unit: 'COUNT', exchangedAs: 'complimentsReceived',
    cite: `${panel}, paragraphs 8 and 13`,
    formula: { from: 'representations', where: { kind: 'COMPLIMENT', counted: true }, datedBy: 'receivedOn', apart: 'procedure' },
    parts: procedureParts,
    words: {
      counts: 'Compliments that met all four criteria and were logged, by the day on which they were received.',
      formula: 'the number of logged compliments received in the period',
      sentence: '{count|compliment was|compliments were} received: {parts}', noneSentence: 'no compliment was received', none: '0',
    },
    shows: ['procedure', 'receivedOn'],
  },
  completedWithin({
    id: 'PI-2', version: 1, chapter: 'quarterly', exchangedAs: 'stage2Csc65', ...childrensStageTwo,
    due: 'dueOn', allowed: 'limitWd', start: 'clockStart', startInWords: 'the clock started', elapsed: 'elapsedNetWd',
    cite: `SI 2006/1738 regulation 17; ${panel}, paragraphs 8 and 9`,
    target: { value: 100, cite: 'SI 2006/1738 regulation 17 allows no later day' },
  }),
  completedWithin({
    id: 'PI-2b', version: 1, chapter: 'quarterly', ...childrensStageTwo, limitNote: ', the first limit of the law',
    due: 'dueOn25', allowed: 'limitWd25', start: 'clockStart', startInWords: 'the clock started', elapsed: 'elapsedNetWd',
    cite: `SI 2006/1738 regulation 17; ${panel}, paragraph 9`,
  }),
  completedWithin({
    id: 'PI-2o', version: 1, chapter: 'quarterly', ...childrensStageTwo, limitNote: ' of the request, as the Ombudsman counts',
    due: 'dueOnOmbudsman', allowed: 'limitWdOmbudsman', start: 'requestedOn', startInWords: 'Stage 2 was asked for', elapsed: 'elapsedFromRequestWd',
    cite: 'LGSCO decision 24 021 502',
  }),
  completedWithin({
    id: 'PI-3', version: 1, chapter: 'quarterly', exchangedAs: 'stage2Corporate25', what: 'corporate Stage 2 complaint', answer: 'The response', done: 'completed', where: { stage: 2, procedure: 'CORPORATE' },
    counts: 'Corporate complaints whose Stage 2 response was sent in the period.',
    due: 'dueOn', allowed: 'limitWd', start: 'clockStart', startInWords: 'the clock started', elapsed: 'elapsedNetWd',
    cite: `${panel}, paragraphs 8 and 11; LGSCO Complaint Handling Code`,
    apart: 'service', parts: [{ value: 'WCF_NON_SOCIAL_CARE', name: 'Of which WCF, not social care' }],
  }),
];
