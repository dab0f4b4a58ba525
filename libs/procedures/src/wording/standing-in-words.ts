import type { DeadlineStanding, DeadlineStatus } from '../limits/deadline-status.js';
import { counted } from './plain-words.js';

/** How a deadline stands, in a word or two. */
export const statusNames: Readonly<Record<DeadlineStatus, string>> = {
  BREACHED: 'Overdue',
  DUE_TODAY: 'Due today',
  AT_RISK: 'Due soon',
  ON_TRACK: 'On track',
  SUSPENDED: 'Suspended',
  MET: 'Met',
  MET_LATE: 'Met late',
  CANCELLED: 'No longer needed',
  WINDOW_CLOSED: 'Closed',
};

/** "3 working days left", "1 working day late"; undefined where there is nothing to count. */
export function daysInWords({ status, daysRemaining, overdueBy }: DeadlineStanding): string | undefined {
  if (overdueBy !== undefined) return `${counted(overdueBy, 'working day')} late`;
  return daysRemaining !== undefined && status !== 'DUE_TODAY' ? `${counted(daysRemaining, 'working day')} left` : undefined;
}
