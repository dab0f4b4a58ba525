import type { CaseState } from '@redress/procedures';
import { ShortText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.6 row 3. */
export class PassToService extends DatedCommand {
  static readonly title = 'Pass to the service';
  static readonly description = 'The comment went to the service it is about.';
  static readonly capability = 'COMMENTS_AND_COMPLIMENTS';
  static readonly roles = officers;
  static readonly proposes = ['CommentPassedToService'] as const;

  @ShortText('Service')
  serviceId!: string;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('CommentPassedToService', this.on(context), { serviceId: this.serviceId.trim() })];
  }
}
