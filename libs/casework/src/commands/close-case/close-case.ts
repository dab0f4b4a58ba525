import { findings, type CaseState } from '@redress/procedures';
import { Choice, LongText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { given, proposed } from '../proposed.js';
import { officers } from '../who.js';

/** What came of it: of the last stage that was answered, or of what has no stages. */
const outcomes = [...findings, 'RESOLVED', 'CONSIDERED', 'CONGRATULATED'] as const;

/** Domain 3.2.2 C23, 3.3 A11, 3.4 K9, 3.6, 3.7. */
export class CloseCase extends DatedCommand {
  static readonly title = 'Close the case';
  static readonly description = 'Nothing more is asked or owed: the last stage and its outcome are kept.';
  static readonly capability = 'LOG_AND_ACKNOWLEDGE';
  static readonly roles = officers;
  static readonly proposes = ['CaseClosed'] as const;

  @Choice('Outcome', outcomes)
  outcome!: (typeof outcomes)[number];

  @LongText('What the complainant said about not going on', { optional: true, hint: 'Needed while the next stage may still be asked for.' })
  complainantsWord?: string;

  propose({ facts }: CaseState, context: CommandContext) {
    return [proposed('CaseClosed', this.on(context), { finalStage: facts.completed.at(-1)?.stage ?? 0, outcome: this.outcome, ...given({ complainantsWord: this.complainantsWord }) })];
  }
}
