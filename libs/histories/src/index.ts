export { broughtAlong, judgeAlongside, type JudgedAlongside } from './alongside.js';
export type { AlongsideWrite } from './alongside-write.js';
export { commitOf, type Brought, type CommitFrame, type HistoryWrite } from './commit-of.js';
export { correct, type CorrectionAsked, type CorrectionMade } from './corrections/correct.js';
export { asCorrected, correctionsIn, corrects, type Changes, type Corrections } from './corrections/corrections-in.js';
export { correctedBy, type CorrectedStatement } from './corrections/corrected-by.js';
export { folded, HistoryUnreadable } from './evolved.js';
export { fingerprintOf } from './fingerprint.js';
export { Forbidden, Hidden, requireReading, requireSight } from './forbidden.js';
export { Histories, nothingYet, type Held } from './histories.js';
export { historyOfStream, streamOf, type HistoryKind, type HistoryKinds } from './history-kind.js';
export { kindsUnder, type KindName, type Kinds } from './kinds.js';
export { live, type HistoryOptions, type Lived, type OtherLaw, type RefusedEvent } from './live.js';
export { definitionOfMatters } from './matter.js';
export { momentOf, type Moment } from './moment.js';
export { NotFound } from './not-found.js';
export { recordedHistory, type CaseHistory, type RecordedHistory } from './recorded-history.js';
export { statesPassed } from './states-passed.js';
export { domainEventOf } from './stored-event.js';
export {
  calendarId, policyId, caseIdOf, caseIdOfReference, caseIdOfStream, caseStream, foldedLgscoReference, idOfStream, poolStream, publicationIdOf, publicationStream, referralIdOf, referralIdOfReference, referralIdOfStream, referralStream,
} from './streams.js';
