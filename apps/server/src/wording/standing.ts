import { counted, type DeadlineStanding, type DeadlineStatus } from '@redress/procedures';

export interface StandingInWords {
  readonly text: string;
  readonly colour: string;
  /** "3 working days left"; absent where there is nothing to count. */
  readonly days?: string;
}

export function standingInWords({ status, daysRemaining, overdueBy }: DeadlineStanding): StandingInWords {
  const days = overdueBy !== undefined ? `${counted(overdueBy, 'working day')} late` : daysRemaining !== undefined && status !== 'DUE_TODAY' ? `${counted(daysRemaining, 'working day')} left` : undefined;
  return { ...statusTags[status], ...(days === undefined ? {} : { days }) };
}

/** How a deadline stands, as the tag beside it says it; `colour` is the tag's class of the design system. */
export const statusTags: Readonly<Record<DeadlineStatus, { readonly text: string; readonly colour: string }>> = {
  BREACHED: { text: 'Overdue', colour: 'red' },
  DUE_TODAY: { text: 'Due today', colour: 'orange' },
  AT_RISK: { text: 'Due soon', colour: 'yellow' },
  ON_TRACK: { text: 'On track', colour: 'green' },
  SUSPENDED: { text: 'Suspended', colour: 'blue' },
  MET: { text: 'Met', colour: 'grey' },
  MET_LATE: { text: 'Met late', colour: 'magenta' },
  CANCELLED: { text: 'No longer needed', colour: 'grey' },
  WINDOW_CLOSED: { text: 'Closed', colour: 'grey' },
};
