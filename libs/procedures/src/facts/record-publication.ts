import type { LondonDate } from '@redress/calendar';
import type { PublicationPayloads } from '../events/publication-events.js';
import * as happening from '../order/happened.js';
import * as recorder from './recorder.js';

/** What a publication has established: the quarter, once published its last day, and the hash of the figures that stand. */
export interface PublicationFacts {
  readonly quarter?: string;
  readonly firstDay?: LondonDate;
  readonly lastDay?: LondonDate;
  readonly contentHash?: string;
  readonly happened: happening.Happened;
}

export const noPublicationFacts: PublicationFacts = { happened: {} };

export const publicationRecorders: recorder.Recorders<keyof PublicationPayloads, PublicationFacts> = {
  ReportDraftSeen: (_, { payload: { quarter } }) => ({ quarter }),
  ReportPublished: (_, { payload: { quarter, firstDay, lastDay, contentHash } }) => ({ quarter, firstDay, lastDay, contentHash }),
  ReportingPeriodRestated: (_, { payload: { contentHash } }) => ({ contentHash }),
};

export const recordPublication = recorder.recordWith(publicationRecorders);

export const foldOfPublication: readonly unknown[] = [noPublicationFacts, publicationRecorders, recorder, happening];
