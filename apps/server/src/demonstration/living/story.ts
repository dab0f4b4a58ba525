import type { LondonDate } from '@redress/calendar';
import type { Role } from '@redress/identity';
import type { Facts } from '@redress/procedures';

/** What an act knows when it is done. */
export interface Moment {
  /** The London date of the act. */
  readonly on: LondonDate;
  /** So many working days before the day of the demonstration; a negative number lies ahead. */
  readonly day: (workingDaysAgo: number) => LondonDate;
  readonly facts: Facts;
}

/** One command that somebody gave, so many working days before the day of the demonstration. */
export interface Act {
  readonly workingDaysAgo: number;
  readonly by: Role;
  readonly command: string;
  readonly body: (moment: Moment) => object;
}

/** One invented history, told by its acts in their order. The first opens it. */
export interface Story {
  /** Names its commands, so that a load that was killed goes on where it was. */
  readonly name: string;
  readonly acts: readonly Act[];
}

export function act(workingDaysAgo: number, by: Role, command: string, body: Act['body'] = () => ({})): Act {
  return { workingDaysAgo, by, command, body };
}
