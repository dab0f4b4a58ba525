import type { CaseState } from '@redress/procedures';
import { LongText, ShortText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { given, proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.1 row 5 [R06 r.11]. */
export class AppointAdvocate extends DatedCommand {
  static readonly title = 'Appoint an advocate';
  static readonly description = 'The offer of advocacy was taken up: who speaks for the person, and what the person wishes.';
  static readonly capability = 'LOG_AND_ACKNOWLEDGE';
  static readonly roles = officers;
  static readonly proposes = ['AdvocateAppointed'] as const;

  @ShortText('The advocate')
  advocate!: string;

  @ShortText('Of which organisation', { optional: true })
  organisation?: string;

  @LongText('What the person wishes', { optional: true })
  wishes?: string;

  propose(_: CaseState, context: CommandContext) {
    const { advocate, organisation, wishes } = this;
    return [proposed('AdvocateAppointed', this.on(context), { advocate, ...given({ organisation, wishes }) })];
  }
}
