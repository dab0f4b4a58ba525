import type { Order } from './order.js';

/** What is recorded beside the procedure is recorded of something received (domain.md 3.1 row 11). */
export function besideOrder(received: 'ComplaintReceived' | 'CommentReceived' | 'ComplimentReceived') {
  return { NoteAdded: [received], DocumentAttached: [received], ReasonableAdjustmentRecorded: [received], SafeguardingReferralMade: [received] } as const satisfies Order;
}
