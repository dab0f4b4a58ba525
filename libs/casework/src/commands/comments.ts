import { Acknowledge } from './acknowledge/acknowledge.js';
import { besideCommands } from './beside.js';
import type { CommandClass } from './case-command.js';
import { CloseCase } from './close-case/close-case.js';
import { InformPerson } from './inform-person/inform-person.js';
import { PassToService } from './pass-to-service/pass-to-service.js';
import { RecordConsideration } from './record-consideration/record-consideration.js';
import { SelectProcedure } from './select-procedure/select-procedure.js';

/** Comments (domain 3.6). */
export const commentCommands: readonly CommandClass[] = [
  SelectProcedure, Acknowledge, PassToService, RecordConsideration, InformPerson, CloseCase, ...besideCommands,
];
