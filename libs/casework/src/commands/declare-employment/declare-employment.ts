import type { LondonDate } from '@redress/calendar';
import type { MachineState } from '@redress/procedures';
import { Day, ShortText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.10.2: nobody looks into a service or team they worked in lately. */
export class DeclareEmployment extends DatedCommand {
  static readonly title = 'Declare where a member works';
  static readonly description = 'The service or team the member works in or has line management in, or did until a day. They are not assigned to complaints about it for two years after.';
  static readonly capability = 'POOL_AVAILABILITY';
  static readonly roles = officers;
  static readonly proposes = ['EmploymentDeclared'] as const;

  @ShortText('Service')
  serviceId!: string;

  @ShortText('Team', { optional: true, hint: 'Without one, the whole service is meant.' })
  teamId?: string;

  @Day('The last day there', { optional: true, hint: 'Without one, the member works there at present.' })
  until?: LondonDate;

  propose(_: MachineState, context: CommandContext) {
    const { serviceId, teamId, until } = this;
    return [proposed('EmploymentDeclared', this.on(context), { serviceId, ...(teamId === undefined ? {} : { teamId }), ...(until === undefined ? {} : { until }) })];
  }
}
