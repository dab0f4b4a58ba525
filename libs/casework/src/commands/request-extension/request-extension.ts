import type { LondonDate } from '@redress/calendar';
import { councilPolicy, extensionReasons, type CaseState, type ExtensionReason } from '@redress/procedures';
import { Choice, LongText, OneOfTheCase, PlannedDay } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { given, proposed } from '../proposed.js';
import { whoAskForTime } from '../who.js';

/** Domain 3.14.3. Which clock it is, the law says. */
export class RequestExtension extends DatedCommand {
  static readonly title = 'Ask for a later date';
  static readonly description = 'A deadline cannot be kept: a Complaints Manager is asked for a later date before it passes, and grants or refuses it.';
  static readonly capability = 'EXTENSIONS';
  static readonly asks = true;
  static readonly roles = whoAskForTime;
  static readonly proposes = ['ExtensionRequested'] as const;
  static readonly incomplete = { code: 'ERR_EXTENSION_INCOMPLETE', cite: councilPolicy.extensions };

  @OneOfTheCase('Limit', 'LIMIT')
  code!: string;

  @PlannedDay('New date')
  to!: LondonDate;

  @Choice('Reason', extensionReasons)
  reason!: ExtensionReason;

  @LongText('The reason in words', { optional: true, hint: 'Needed for another reason than those listed, and to go past the maximum of a corporate complaint.' })
  goodReason?: string;

  propose(_: CaseState, context: CommandContext) {
    const { code, to, reason, goodReason } = this;
    return [proposed('ExtensionRequested', this.on(context), { code, to, reason, ...given({ goodReason }) })];
  }
}
