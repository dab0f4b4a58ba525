import type { LondonDate } from '@redress/calendar';
import { councilPolicy, findings, NOT_HELD, type CaseState, type Finding } from '@redress/procedures';
import { Choice, Day, LongText, YesNo } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.2.2 C3, 3.4 K4 [R06 r.15]. `Completed` follows of itself. */
export class IssueStage1Response extends CaseCommand {
  static readonly title = 'Issue the Stage 1 response';
  static readonly description = 'The answer is sent, with findings, terms of resolution and the right to Stage 2.';
  static readonly capability = 'STAGE_1_RESPONSE';
  static readonly roles = officers;
  static readonly proposes = ['Stage1ResponseIssued'] as const;
  static readonly incomplete = { code: 'ERR_RESPONSE_INCOMPLETE', cite: councilPolicy.stages };

  @Day('The day it was sent')
  sentOn!: LondonDate;

  @Choice('Outcome', findings)
  outcome!: Finding;

  @LongText('The response')
  responseText!: string;

  @YesNo('It states the right to Stage 2 and until when')
  rightToStage2Stated!: boolean;

  propose({ facts }: CaseState) {
    const { sentOn, outcome, responseText, rightToStage2Stated } = this;
    return [proposed('Stage1ResponseIssued', sentOn, { sentOn, outcome, responseText, rightToStage2Stated, responderId: facts.stage1.responderId ?? NOT_HELD })];
  }
}
