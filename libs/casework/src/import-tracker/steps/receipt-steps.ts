import { NOT_HELD, type Receipt } from '@redress/procedures';
import type { TrackerRow } from '../row/tracker-row.js';
import { step, type Step } from './step.js';

const received = { COMPLAINT: 'ComplaintReceived', COMMENT: 'CommentReceived', COMPLIMENT: 'ComplimentReceived' } as const;

/** What every row begins with (domain.md 3.1 rows 1, 2). */
export function receiptSteps(row: TrackerRow): readonly [Step, Step] {
  return [
    step('received_on', row.receivedOn, received[row.kind], receiptOf(row)),
    step('procedure', row.receivedOn, 'ProcedureSelected', { procedure: row.procedure, reason: NOT_HELD }),
  ];
}

function receiptOf(row: TrackerRow): Receipt {
  const limitsNotHeld = limitsWithoutColumns(row);
  return {
    reference: row.ref,
    receivedOn: row.receivedOn,
    channel: row.channel ?? NOT_HELD,
    serviceId: row.service ?? NOT_HELD,
    teamId: row.team ?? NOT_HELD,
    subject: row.subject ?? NOT_HELD,
    complainantType: row.complainantType ?? NOT_HELD,
    complainantName: row.complainantName ?? NOT_HELD,
    summary: NOT_HELD,
    ...(limitsNotHeld.length > 0 ? { limitsNotHeld } : {}),
  };
}

/** Limits started or met by a step that no column tells: for this case they neither start nor breach. */
function limitsWithoutColumns({ kind, procedure, on }: TrackerRow): readonly string[] {
  if (kind === 'COMMENT') return ['COMMENT-OUTCOME'];
  if (kind === 'COMPLIMENT') return ['COMPLIMENT-CONGRATULATE'];
  if (procedure === 'CORPORATE' && on.stage2_requested_on !== undefined) return ['CORP-S2ACK'];
  return procedure === 'CSC' && on.stage3_requested_on !== undefined ? ['CSC-S3-CHAIR', 'CSC-S3-PAPERS'] : [];
}
