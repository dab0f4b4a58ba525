import { completedWithin } from './completed-within.js';
import type { IndicatorDefinition } from './indicator-definition.js';

const byPrimaryClock = { due: 'dueOn', allowed: 'limitWd', start: 'clockStart', startInWords: 'the clock started', elapsed: 'elapsedNetWd' } as const;
const agreed = 'Sent on {completedOn}';

/** The other stages, each by its unextended limit (domain 4.4, 8.2). */
export const answersInTime: readonly IndicatorDefinition[] = [
  completedWithin({
    id: 'stage-1-children', version: 1, chapter: 'answers', what: "children's Stage 1 complaint", answer: 'The response', done: 'answered',
    where: { stage: 1, procedure: 'CSC' }, counts: "Children's social care complaints whose Stage 1 response was sent in the period.", ...byPrimaryClock,
    cite: 'SI 2006/1738 regulation 14',
  }),
  completedWithin({
    id: 'stage-1-corporate', version: 1, chapter: 'answers', what: 'corporate Stage 1 complaint', answer: 'The response', done: 'answered',
    where: { stage: 1, procedure: 'CORPORATE' }, counts: 'Corporate complaints whose Stage 1 response was sent in the period.', ...byPrimaryClock,
    cite: 'council policy; LGSCO Complaint Handling Code',
  }),
  {
    id: 'adult-care', version: 1, chapter: 'answers', title: 'Adult social care complaints answered by the date agreed', every: 'QUARTER', unit: 'PER_CENT',
    cite: 'SI 2009/309 regulations 13 and 14; council policy',
    formula: { from: 'stageCompletions', where: { stage: 1, procedure: 'ASC' }, datedBy: 'completedOn', fulfils: { completedOn: { notAfter: 'dueOn' } }, spread: 'elapsedNetWd' },
    words: {
      counts: 'Adult social care complaints whose first response was sent in the period; an answer after reconsideration is not counted again.',
      fulfils: 'The response was sent by the date agreed with the complainant, or set by the authority where none was agreed; an extension changes nothing.',
      formula: '100 × those by the date ÷ all answered, to the whole per cent, half up',
      sentence: '{share} of adult social care complaints were answered by the date agreed',
      noneSentence: 'no adult social care complaint was answered, so there is no percentage', none: 'n/a (none answered)',
      verdict: {
        yes: `${agreed}, not after {dueOn}, the date agreed.`, no: `${agreed}, after {dueOn}, the date agreed.`,
        unknown: `${agreed}; the source does not hold the date agreed, so it is not counted as in time.`,
      },
    },
    shows: ['receivedOn', 'dueOn', 'completedOn', 'elapsedNetWd'],
  },
  completedWithin({
    id: 'stage-3-children', version: 1, chapter: 'answers', what: "children's Stage 3 complaint", answer: "The authority's response", done: 'answered',
    where: { stage: 3, procedure: 'CSC' }, counts: "Children's social care complaints whose answer to the Review Panel's report was sent in the period.",
    due: 'dueOn', allowed: 'limitWd', start: 'clockStart', startInWords: 'the panel reported', elapsed: 'elapsedNetWd', limitNote: " of the panel's report",
    cite: 'SI 2006/1738 regulation 20(3)',
  }),
];
