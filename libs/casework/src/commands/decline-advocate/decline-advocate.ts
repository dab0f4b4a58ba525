import type { CaseState } from '@redress/procedures';
import { LongText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.1 row 5 [R06 r.11]. */
export class DeclineAdvocate extends DatedCommand {
  static readonly title = 'Record that advocacy was declined';
  static readonly description = 'An advocate was offered and the person wants none.';
  static readonly capability = 'LOG_AND_ACKNOWLEDGE';
  static readonly roles = officers;
  static readonly proposes = ['AdvocacyDeclined'] as const;

  @LongText('What the person said')
  wishes!: string;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('AdvocacyDeclined', this.on(context), { wishes: this.wishes })];
  }
}
