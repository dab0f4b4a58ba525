import type { LondonDate } from '@redress/calendar';
import { councilPolicy, extensionReasons, type CaseState, type ExtensionReason } from '@redress/procedures';
import { Choice, Day, LongText, OneOfTheCase, PlannedDay, YesNo } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { given, proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.14.3; C2, C12, A7, K3. Which clock it is and when that was due, the law says. */
export class ExtendDeadline extends DatedCommand {
  static readonly title = 'Extend a deadline';
  static readonly description = 'A later date, granted and told to the complainant before the limit has passed.';
  static readonly capability = 'EXTENSIONS';
  static readonly roles = complaintsManager;
  static readonly proposes = ['DeadlineExtended'] as const;
  static readonly incomplete = { code: 'ERR_EXTENSION_INCOMPLETE', cite: councilPolicy.extensions };

  @OneOfTheCase('Limit', 'LIMIT')
  code!: string;

  @PlannedDay('New date')
  to!: LondonDate;

  @Choice('Reason', extensionReasons)
  reason!: ExtensionReason;

  @Day('The day the complainant was told')
  noticeSentOn!: LondonDate;

  @LongText('Good reason for going past the maximum', { optional: true, hint: 'Corporate complaints only.' })
  goodReason?: string;

  @YesNo('The complainant agrees', { optional: true, hint: 'Adult social care: the date moves only with agreement.' })
  agreedByComplainant?: boolean;

  propose(_: CaseState, context: CommandContext) {
    const { code, to, reason, noticeSentOn, goodReason, agreedByComplainant } = this;
    return [proposed('DeadlineExtended', this.on(context), { code, to, reason, noticeSentOn, ...given({ goodReason, agreedByComplainant }) })];
  }
}
