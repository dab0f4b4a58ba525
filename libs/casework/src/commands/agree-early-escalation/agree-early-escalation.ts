import type { CaseState } from '@redress/procedures';
import { YesNo } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.2.2 C4 [R06 r.14]. */
export class AgreeEarlyEscalation extends DatedCommand {
  static readonly title = 'Agree to escalate early';
  static readonly description = 'Both sides agree that an answer at Stage 1 is not appropriate.';
  static readonly capability = 'ESCALATION';
  static readonly roles = complaintsManager;
  static readonly proposes = ['EarlyEscalationAgreed'] as const;

  @YesNo('The complainant agrees')
  complainantAgreed!: boolean;

  @YesNo('The authority agrees')
  authorityAgreed!: boolean;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('EarlyEscalationAgreed', this.on(context), { complainantAgreed: this.complainantAgreed, authorityAgreed: this.authorityAgreed })];
  }
}
