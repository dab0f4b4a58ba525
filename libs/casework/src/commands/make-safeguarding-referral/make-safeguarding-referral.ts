import type { CaseState } from '@redress/procedures';
import { LongText, ShortText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { given, proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.1.2, 6.2. */
export class MakeSafeguardingReferral extends DatedCommand {
  static readonly title = 'Make a safeguarding referral';
  static readonly description = 'Somebody may come to significant harm: it was passed on to those who protect. The complaint goes on unless its clock is stopped, and is restricted from now on.';
  static readonly capability = 'LOG_AND_ACKNOWLEDGE';
  static readonly roles = officers;
  static readonly proposes = ['SafeguardingReferralMade'] as const;

  @ShortText('To whom it was passed on', { hint: 'The team or body that protects children or adults.' })
  referredTo!: string;

  @LongText('What is feared, and for whom')
  concern!: string;

  @ShortText('From whom, if that is said', { optional: true })
  personAlleged?: string;

  propose(_: CaseState, context: CommandContext) {
    const { referredTo, concern, personAlleged } = this;
    return [proposed('SafeguardingReferralMade', this.on(context), { referredTo, concern, ...given({ personAlleged }) })];
  }
}
