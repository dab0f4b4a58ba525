import type { CaseState } from '@redress/procedures';
import { YesNo } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.7 row 4. */
export class ShareGoodPractice extends DatedCommand {
  static readonly title = 'Share the good practice';
  static readonly description = 'Others may learn from it, if the person praised agrees to be named.';
  static readonly capability = 'COMMENTS_AND_COMPLIMENTS';
  static readonly roles = officers;
  static readonly proposes = ['GoodPracticeShared'] as const;

  @YesNo('The person praised agrees')
  consentOfPersonPraised!: boolean;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('GoodPracticeShared', this.on(context), { consentOfPersonPraised: this.consentOfPersonPraised })];
  }
}
