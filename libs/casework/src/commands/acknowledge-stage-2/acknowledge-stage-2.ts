import type { LondonDate } from '@redress/calendar';
import { Day } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.4 K6. */
export class AcknowledgeStage2 extends CaseCommand {
  static readonly title = 'Acknowledge the Stage 2 request';
  static readonly description = 'The letter that says Stage 2 has begun.';
  static readonly capability = 'ESCALATION';
  static readonly roles = officers;
  static readonly proposes = ['Stage2Acknowledged'] as const;

  @Day('The day it was sent')
  sentOn!: LondonDate;

  propose() {
    return [proposed('Stage2Acknowledged', this.sentOn, { sentOn: this.sentOn })];
  }
}
