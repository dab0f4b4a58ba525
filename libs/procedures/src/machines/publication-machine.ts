import { noPublicationFacts, recordPublication } from '../facts/record-publication.js';
import { figuresHaveChanged, notPublishedYet, quarterIsOver } from '../rules/publication-rules.js';
import { refused, setupFor, stays, to } from './vocabulary.js';

/** A quarter's figures: published once, and from then on restated and never published again (domain.md 2.6 B5, 8.1). */
export const publicationMachine = setupFor(recordPublication).createMachine({
  id: 'PUBLICATION',
  context: noPublicationFacts,
  initial: 'DRAFT',
  states: {
    DRAFT: { on: { ReportDraftSeen: stays(), ReportPublished: to('PUBLISHED', quarterIsOver) } },
    PUBLISHED: { on: { ReportDraftSeen: refused(notPublishedYet), ReportPublished: refused(notPublishedYet), ReportingPeriodRestated: stays(figuresHaveChanged) } },
  },
});
