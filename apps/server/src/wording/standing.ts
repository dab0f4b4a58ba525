import { daysInWords, statusNames, type DeadlineStanding, type DeadlineStatus } from '@redress/procedures';

export interface StandingInWords {
  readonly text: string;
  /** The class of the tag, of the design system. */
  readonly colour: string;
  /** "3 working days left", or what to do where there is nothing to count yet; absent where there is nothing to say. */
  readonly days?: string;
}

export function standingInWords(standing: DeadlineStanding): StandingInWords {
  const days = daysInWords(standing);
  return { text: statusNames[standing.status], colour: colours[standing.status], ...(days === undefined ? {} : { days }) };
}

const colours: Readonly<Record<DeadlineStatus, string>> = {
  BREACHED: 'red', DUE_TODAY: 'orange', AT_RISK: 'yellow', ON_TRACK: 'green', SUSPENDED: 'blue', NOT_COMPUTABLE: 'purple',
  MET: 'grey', MET_LATE: 'magenta', CANCELLED: 'grey', WINDOW_CLOSED: 'grey',
};
