import type { BesidePayloads } from '../events/beside-events.js';
import { nothingMore, type Recorders } from './recorder.js';

export const recordBeside: Recorders<keyof BesidePayloads> = {
  NoteAdded: nothingMore,
  DocumentAttached: nothingMore,
  ReasonableAdjustmentRecorded: nothingMore,
  SafeguardingReferralMade: (_, { effectiveDate }) => ({ safeguardingReferredOn: effectiveDate }),
};
