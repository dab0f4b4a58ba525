export { allowedNext, type AllowedCommand } from './allowed/allowed-next.js';
export { createCasework, type Casework, type CaseworkPorts } from './casework.js';
export type { CommandInput } from './command-path/asked.js';
export type { CommandResult } from './command-path/command-result.js';
export type { CommandClass } from './commands/case-command.js';
export { commandDefinitions, commandNamed, commandsOf, type CommandDefinition } from './commands/registry.js';
export type { ExpiryReport } from './expire-limits/expire-all.js';
export { fieldsOf, type FieldDescription, type FieldKind, type PartOfTheCase } from './fields/index.js';
export { domainEventOf, toNewEvent, type CommitMetadata } from './history/stored-event.js';
export {
  caseIdOf, caseIdOfReference, caseIdOfStream, caseStream, poolStream, referralIdOf, referralIdOfReference, referralStream,
} from './history/streams.js';
export type { CaseHistory, HistoryOptions } from './queries/case-history.js';
export type { CaseView } from './queries/case-view.js';
export type { DeadlineView } from './queries/deadline-view.js';
export { CommandRefused, ConcurrencyConflict, Forbidden, NotFound, ValidationFailed, type FieldProblem } from './refusals/refusals.js';
export * from './import-tracker/index.js';
export { CASEWORK, CaseworkModule } from './nest/casework-module.js';
export { commandMessage, CommandMessage } from './nest/command-messages.js';
export { GetCase, GetCaseHistory } from './nest/queries.js';
