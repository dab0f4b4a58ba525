import type { LondonDate } from '@redress/calendar';
import { Day, LongText } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { given, proposed } from '../proposed.js';
import { officers, complaintsManager } from '../who.js';

/** Domain 3.2.2 C17 [R06 r.18]; only a Complaints Manager waives the window. */
export class RequestPanel extends CaseCommand {
  static readonly title = 'Request a Review Panel';
  static readonly description = 'The complainant has asked for Stage 3.';
  static readonly capability = 'REQUESTS';
  static readonly roles = officers;
  static readonly proposes = ['Stage3Requested'] as const;

  @Day('The day it was asked for')
  requestedOn!: LondonDate;

  @LongText('Why the window is waived', { optional: true, onlyFor: complaintsManager })
  waiver?: string;

  propose() {
    return [proposed('Stage3Requested', this.requestedOn, { requestedOn: this.requestedOn, ...given({ waiver: this.waiver }) })];
  }
}
