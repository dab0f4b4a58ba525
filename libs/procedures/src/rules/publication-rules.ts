import { dateInWords } from '@redress/calendar';
import type { PublicationFacts } from '../facts/record-publication.js';
import { councilPolicy } from '../policy/council-policy.js';
import { ruleFor } from './rule.js';

const cite = councilPolicy.reports;

/** A quarter that has days to come, or is today's, may still change by what is done in time. */
export const quarterIsOver = ruleFor<'ReportPublished', PublicationFacts>(['ReportPublished'], {
  code: 'ERR_STATE', cite, field: 'quarter',
  holds: (_, { payload: { lastDay }, effectiveDate }) => lastDay < effectiveDate,
  says: (_, { payload: { quarter, lastDay } }) => `${quarter} ends on ${dateInWords(lastDay)}, and its figures may change until then. Publish it from the day after.`,
});

export const notPublishedYet = ruleFor<'ReportDraftSeen' | 'ReportPublished', PublicationFacts>(['ReportDraftSeen', 'ReportPublished'], {
  code: 'ERR_ALREADY_DONE', cite, field: 'quarter',
  holds: ({ contentHash }) => contentHash === undefined,
  says: (_, { payload: { quarter } }) => `${quarter} is published, and what is published stands. Restate it where its figures have changed since.`,
});

export const figuresHaveChanged = ruleFor<'ReportingPeriodRestated', PublicationFacts>(['ReportingPeriodRestated'], {
  code: 'ERR_ALREADY_DONE', cite, field: 'quarter',
  holds: ({ contentHash }, { payload }) => payload.contentHash !== contentHash,
  says: ({ quarter = 'the quarter' }) => `The figures of ${quarter} are still those that stand published, so there is nothing to restate.`,
});
