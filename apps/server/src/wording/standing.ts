import type { DeadlineStanding } from '@redress/procedures';
import { counted } from './plain-words.js';
import { statusTags } from './names.js';

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
