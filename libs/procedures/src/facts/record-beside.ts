import type { BesidePayloads } from '../events/beside-events.js';
import { nothingMore, type Recorders } from './recorder.js';

export const recordBeside: Recorders<keyof BesidePayloads> = {
  NoteAdded: nothingMore,
  DocumentAttached: nothingMore,
  ReasonableAdjustmentRecorded: nothingMore,
  ComplainantUnavailable: nothingMore,
  ReminderSent: ({ remindedOn }, { payload }) => ({ remindedOn: [...remindedOn, payload.sentOn] }),
  SafeguardingReferralMade: (_, { effectiveDate }) => ({ safeguardingReferredOn: effectiveDate }),
};
