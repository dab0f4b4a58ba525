import type { LondonDate } from '@redress/calendar';
import type { MachineState } from '@redress/procedures';
import { Entries, PlannedDay, WholeNumber, YesNo } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

const hoursOfAWeek = 168;

/** One time away, both days included. */
class TimeAway {
  @PlannedDay('Away from')
  from!: LondonDate;

  @PlannedDay('Away until')
  to!: LondonDate;
}

/** Domain 3.10.1 P5. */
export class DeclareAvailability extends DatedCommand {
  static readonly title = 'Declare availability';
  static readonly description = 'Whether the member takes cases at present, when they are away, and how many hours a week they have. It takes the place of what was declared before.';
  static readonly capability = 'POOL_AVAILABILITY';
  static readonly roles = officers;
  static readonly proposes = ['AvailabilityDeclared'] as const;

  @YesNo('Takes cases at present')
  available!: boolean;

  @Entries('Times away', TimeAway)
  periods!: readonly TimeAway[];

  @WholeNumber('Hours a week', 0, hoursOfAWeek)
  weeklyCapacity!: number;

  propose(_: MachineState, context: CommandContext) {
    const { available, weeklyCapacity } = this;
    const periods = this.periods.map(({ from, to }) => ({ from, to }));
    return [proposed('AvailabilityDeclared', this.on(context), { available, periods, weeklyCapacity })];
  }
}
