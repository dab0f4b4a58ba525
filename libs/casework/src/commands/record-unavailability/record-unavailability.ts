import type { LondonDate } from '@redress/calendar';
import type { CaseState } from '@redress/procedures';
import { LongText, PlannedDay } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.14.2. */
export class RecordUnavailability extends DatedCommand {
  static readonly title = 'Record that the complainant is away';
  static readonly description = 'The complainant cannot be reached or asked us to wait: it is on record why nothing moves, and no deadline moves with it.';
  static readonly capability = 'REQUESTS';
  static readonly roles = officers;
  static readonly proposes = ['ComplainantUnavailable'] as const;

  @PlannedDay('First day away')
  from!: LondonDate;

  @PlannedDay('Last day away')
  to!: LondonDate;

  @LongText('What the complainant said')
  said!: string;

  propose(_: CaseState, context: CommandContext) {
    const { from, to, said } = this;
    return [proposed('ComplainantUnavailable', this.on(context), { from, to, said })];
  }
}
