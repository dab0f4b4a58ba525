import type { TrackerRow } from '../row/tracker-row.js';
import { complaintChains } from './complaint-chains.js';
import { commentChains, complimentChains } from './feedback-chains.js';
import { inOrder } from './in-order.js';
import type { Step } from './step.js';

const chainsOf = { COMPLAINT: complaintChains, COMMENT: commentChains, COMPLIMENT: complimentChains } as const;

/** What the row tells of its case, in the order in which it happened. */
export function stepsOf(row: TrackerRow): readonly Step[] {
  return inOrder(chainsOf[row.kind](row));
}
