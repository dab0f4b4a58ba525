import type { CaseState } from '@redress/procedures';
import { LongText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.1 row 4 [R09 r.5]. */
export class RefuseRepresentative extends DatedCommand {
  static readonly title = 'Refuse a representative';
  static readonly description = 'Whoever acts for the person may not: consent that was recorded counts no longer, and both are told why.';
  static readonly capability = 'LOG_AND_ACKNOWLEDGE';
  static readonly roles = officers;
  static readonly proposes = ['RepresentativeRefused'] as const;

  @LongText('Why')
  reason!: string;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('RepresentativeRefused', this.on(context), { reason: this.reason })];
  }
}
