import type { CaseState } from '@redress/procedures';
import { LongText, OneOfTheCase } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.14.3. */
export class RefuseExtension extends DatedCommand {
  static readonly title = 'Refuse a later date';
  static readonly description = 'A later date was asked for and is not granted: the deadline stays as it is.';
  static readonly capability = 'EXTENSIONS';
  static readonly roles = complaintsManager;
  static readonly proposes = ['ExtensionRefused'] as const;

  @OneOfTheCase('Limit', 'LIMIT')
  code!: string;

  @LongText('Why')
  explanation!: string;

  propose(_: CaseState, context: CommandContext) {
    const { code, explanation } = this;
    return [proposed('ExtensionRefused', this.on(context), { code, explanation })];
  }
}
