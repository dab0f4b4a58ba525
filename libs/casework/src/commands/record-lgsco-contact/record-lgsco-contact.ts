import type { LondonDate } from '@redress/calendar';
import type { CaseState } from '@redress/procedures';
import { Choice, Day, OmbudsmanReference } from '../../fields/index.js';
import { CaseCommand, type CommandContext } from '../case-command.js';
import { given, proposed } from '../proposed.js';
import { officers } from '../who.js';

const initiators = ['COMPLAINANT', 'EARLY_REFERRAL'] as const;

/** Domain 3.8 L1. */
export class RecordLgscoContact extends CaseCommand {
  static readonly title = "Record the Ombudsman's contact";
  static readonly description = 'The Ombudsman has written about a complaint; the case is linked where there is one.';
  static readonly capability = 'OMBUDSMAN';
  static readonly roles = officers;
  static readonly proposes = ['LgscoReferralRecorded'] as const;
  static readonly opens = 'REFERRAL';
  static readonly concerns = 'CASE';

  @OmbudsmanReference("The Ombudsman's reference")
  lgscoReference!: string;

  @Day('The day it was received')
  receivedOn!: LondonDate;

  @Choice('Who went to the Ombudsman', initiators)
  initiatedBy!: (typeof initiators)[number];

  propose(_: CaseState, { concernedId: caseId }: CommandContext) {
    const { lgscoReference, receivedOn, initiatedBy } = this;
    return [proposed('LgscoReferralRecorded', receivedOn, { lgscoReference, receivedOn, initiatedBy, ...given({ caseId }) })];
  }
}
