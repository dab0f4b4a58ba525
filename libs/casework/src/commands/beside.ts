import { AddNote } from './add-note/add-note.js';
import { AttachDocument } from './attach-document/attach-document.js';
import type { CommandClass } from './case-command.js';
import { CorrectRecord } from './correct-record/correct-record.js';
import { MakeSafeguardingReferral } from './make-safeguarding-referral/make-safeguarding-referral.js';
import { RecordReasonableAdjustment } from './record-reasonable-adjustment/record-reasonable-adjustment.js';
import { RefuseCorrection } from './refuse-correction/refuse-correction.js';
import { RequestCorrection } from './request-correction/request-correction.js';
import { RequestVoiding } from './request-voiding/request-voiding.js';

/** Domain 2.6. */
const corrections: readonly CommandClass[] = [RequestCorrection, RequestVoiding, CorrectRecord, RefuseCorrection];

/** What may be recorded wherever a case stands (domain 3.1 rows 10 and 11, 3.1.2). */
export const besideCommands: readonly CommandClass[] = [AddNote, AttachDocument, RecordReasonableAdjustment, MakeSafeguardingReferral, ...corrections];
