import type { DeadlineStanding, DeadlineStatus } from '../limits/deadline-status.js';
import { counted } from './plain-words.js';

/** How a deadline stands, in a word or two. */
export const statusNames: Readonly<Record<DeadlineStatus, string>> = {
  BREACHED: 'Overdue',
  DUE_TODAY: 'Due today',
  AT_RISK: 'Due soon',
  ON_TRACK: 'On track',
  SUSPENDED: 'Suspended',
  NOT_COMPUTABLE: 'Cannot be computed',
  MET: 'Met',
  MET_LATE: 'Met late',
  CANCELLED: 'No longer needed',
  WINDOW_CLOSED: 'Closed',
};

/** "3 working days left", "1 working day late", or what to do where there is nothing to count yet; undefined where there is nothing to say. */
export function daysInWords({ status, daysRemaining, overdueBy, recordedLate, missingYear }: DeadlineStanding): string | undefined {
  if (missingYear !== undefined) return loadHolidays(missingYear);
  if (recordedLate) return 'recorded late';
  if (overdueBy !== undefined) return `${counted(overdueBy, 'working day')} late`;
  return daysRemaining !== undefined && status !== 'DUE_TODAY' ? `${counted(daysRemaining, 'working day')} left` : undefined;
}

/** What stands in place of a due date where there is none. */
export function noDateInWords({ status, missingYear }: DeadlineStanding): string {
  if (missingYear !== undefined) return `cannot be computed: ${loadHolidays(missingYear)}`;
  return status === 'SUSPENDED' ? 'not while suspended' : 'none';
}

function loadHolidays(year: number): string {
  return `load the holidays for ${year}`;
}
