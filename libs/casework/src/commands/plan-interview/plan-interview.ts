import type { CaseState } from '@redress/procedures';
import { ShortText, YesNo } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { investigator } from '../who.js';

/** Domain 3.9 I1. */
export class PlanInterview extends DatedCommand {
  static readonly title = 'Plan an interview';
  static readonly description = 'Somebody is to be heard in the investigation.';
  static readonly capability = 'INTERVIEWS';
  static readonly roles = investigator;
  static readonly proposes = ['InterviewPlanned'] as const;

  @ShortText('Who will be interviewed')
  interviewee!: string;

  @YesNo('Consent is recorded where it is needed')
  consentRecorded!: boolean;

  propose(_: CaseState, context: CommandContext) {
    const { interviewee, consentRecorded } = this;
    return [proposed('InterviewPlanned', this.on(context), { interviewId: context.idOf('interview'), interviewee, consentRecorded })];
  }
}
