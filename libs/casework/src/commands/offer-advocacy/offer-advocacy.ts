import type { CaseState } from '@redress/procedures';
import { ShortText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.1 row 5 [R06 r.11]. */
export class OfferAdvocacy extends DatedCommand {
  static readonly title = 'Offer advocacy';
  static readonly description = 'An advocate was offered: a duty where the person is a child or young person.';
  static readonly capability = 'LOG_AND_ACKNOWLEDGE';
  static readonly roles = officers;
  static readonly proposes = ['AdvocacyOffered'] as const;

  @ShortText('Offered to')
  offeredTo!: string;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('AdvocacyOffered', this.on(context), { offeredTo: this.offeredTo })];
  }
}
