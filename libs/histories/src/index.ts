export { alongsideWrites, type AlongsideWrite } from './alongside-writes.js';
export { caseHistory, type CaseHistory, type HistoryOptions } from './case-history.js';
export { commitOf, type CommitFrame, type ToCommit } from './commit-of.js';
export { Histories, nothingYet, type Held } from './histories.js';
export { momentOf, type Moment } from './moment.js';
export { NotFound } from './not-found.js';
export { domainEventOf, toNewEvent, type CommitMetadata } from './stored-event.js';
export {
  caseIdOf, caseIdOfReference, caseIdOfStream, caseStream, idOfStream, poolStream, referralIdOf, referralIdOfReference, referralIdOfStream, referralStream, startOf,
} from './streams.js';
