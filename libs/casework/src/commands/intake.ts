import { besideCommands } from './beside.js';
import type { CommandClass } from './case-command.js';
import { ReceiveRepresentation } from './receive-representation/receive-representation.js';
import { RejectRepresentation } from './reject-representation/reject-representation.js';
import { SelectProcedure } from './select-procedure/select-procedure.js';
import { WithdrawComplaint } from './withdraw-complaint/withdraw-complaint.js';

/** A representation at the door, before its procedure is known (domain 3.1). */
export const intakeCommands: readonly CommandClass[] = [
  ReceiveRepresentation, SelectProcedure, RejectRepresentation, WithdrawComplaint, ...besideCommands,
];
