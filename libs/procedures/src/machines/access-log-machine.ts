import { noAccessFacts, recordAccess } from '../facts/record-access.js';
import { setupFor, stays, to } from './vocabulary.js';

/** The access log of a case takes whatever was seen or asked for; nothing follows from it (domain.md 6.2). */
export const accessLogMachine = setupFor(recordAccess).createMachine({
  id: 'ACCESS_LOG',
  context: noAccessFacts,
  initial: 'NONE',
  states: { NONE: { on: { AccessDenied: to('KEPT') } }, KEPT: { on: { AccessDenied: stays() } } },
});
