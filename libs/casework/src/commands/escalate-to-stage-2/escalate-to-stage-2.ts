import type { LondonDate } from '@redress/calendar';
import { stage2CountsFrom, type CaseState } from '@redress/procedures';
import { Choice, Day } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

const requestForms = ['ORAL', 'WRITTEN'] as const;

/** Domain 3.2.2 C5, 3.4 K5. An early request is kept, and Stage 2 begins with the right to it. */
export class EscalateToStage2 extends CaseCommand {
  static readonly title = 'Escalate to Stage 2';
  static readonly description = 'The complainant has asked for Stage 2, by word of mouth or in writing.';
  static readonly capability = 'ESCALATION';
  static readonly roles = officers;
  static readonly proposes = ['EscalatedToStage2'] as const;

  @Day('The day it was asked for')
  requestedOn!: LondonDate;

  @Choice('How it was asked for', requestForms)
  requestForm!: (typeof requestForms)[number];

  propose({ facts }: CaseState) {
    const { requestedOn, requestForm } = this;
    return [proposed('EscalatedToStage2', stage2CountsFrom(facts, requestedOn), { requestedOn, requestForm })];
  }
}
