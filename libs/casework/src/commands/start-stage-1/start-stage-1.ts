import type { CaseState } from '@redress/procedures';
import { Identifier } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.2.2 C1, 3.4 K2. */
export class StartStage1 extends DatedCommand {
  static readonly title = 'Start Stage 1';
  static readonly description = 'The manager who will answer is named.';
  static readonly capability = 'STAGE_1_RESPONSE';
  static readonly roles = officers;
  static readonly proposes = ['Stage1Started'] as const;

  @Identifier('Service responder')
  responderId!: string;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('Stage1Started', this.on(context), { responderId: this.responderId })];
  }
}
