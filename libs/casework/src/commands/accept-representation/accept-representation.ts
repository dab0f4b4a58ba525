import type { CaseState } from '@redress/procedures';
import { LongText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { given, proposed } from '../proposed.js';
import { officers, complaintsManager } from '../who.js';

/** Domain 3.1 row 7; only a Complaints Manager waives the twelve months (3.1.2). */
export class AcceptRepresentation extends DatedCommand {
  static readonly title = 'Accept';
  static readonly description = 'The checks are passed or waived and the complaint goes into its procedure.';
  static readonly capability = 'ACCEPTANCE';
  static readonly roles = officers;
  static readonly proposes = ['RepresentationAccepted'] as const;

  @LongText('Why the twelve months are waived', { optional: true, onlyFor: complaintsManager })
  timeLimitWaiver?: string;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('RepresentationAccepted', this.on(context), given({ timeLimitWaiver: this.timeLimitWaiver }))];
  }
}
