export { domainEventOf, toNewEvent, type CommitMetadata } from './history/stored-event.js';
export { caseIdOfReference, caseIdOfStream, caseStream, poolStream, referralIdOfReference, referralStream } from './history/streams.js';
