import { awayInOrder, fileStillOpen } from '../rules/beside-rules.js';
import { anotherApproves, correctionWaits } from '../rules/correction-rules.js';
import { extensionAskedFor, extensionRequestRules } from '../rules/extension-rules.js';
import { accepted, advocacyOfferMade, noAdvocateYet, stillOpen } from '../rules/intake-rules.js';
import { stays } from './vocabulary.js';

/** What may be recorded wherever a case stands, once it has ended too: it changes no state (domain.md 3.1 rows 10 and 11, 3.1.2). */
export const besideTheProcedure = {
  NoteAdded: stays(fileStillOpen),
  DocumentAttached: stays(fileStillOpen),
  ReasonableAdjustmentRecorded: stays(),
  SafeguardingReferralMade: stays(),
  CorrectionRequested: stays(),
  RecordCorrected: stays(correctionWaits, anotherApproves),
  CorrectionRefused: stays(correctionWaits),
} as const;

/** What every complaint takes besides, until it has ended: an offer of advocacy is answered when the person has thought about it (3.1 row 5). */
export const besideComplaint = {
  ...besideTheProcedure,
  AdvocateAppointed: stays(stillOpen, advocacyOfferMade),
  AdvocacyDeclined: stays(stillOpen, advocacyOfferMade, noAdvocateYet),
  ExtensionRequested: stays(stillOpen, ...extensionRequestRules),
  ExtensionRefused: stays(stillOpen, extensionAskedFor),
  ComplainantUnavailable: stays(stillOpen, awayInOrder),
  ReminderSent: stays(stillOpen, accepted),
} as const;
