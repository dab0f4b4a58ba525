import type { Deadline } from '@redress/procedures';

/** Whether the authority still owes what the deadline asks. A window is the complainant's to use, so it is never owed. */
export function isOwed({ limit, metOn, cancelled }: Deadline): boolean {
  return metOn === undefined && !cancelled && limit.onExpiry !== 'WINDOW';
}
