import type { LondonDate } from '@redress/calendar';
import { NOT_HELD, type CaseState } from '@redress/procedures';
import { Day } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.8 L4. */
export class RespondToEnquiry extends CaseCommand {
  static readonly title = 'Answer the enquiry';
  static readonly description = 'The answer and its documents went to the Ombudsman.';
  static readonly capability = 'OMBUDSMAN';
  static readonly roles = complaintsManager;
  static readonly proposes = ['LgscoEnquiryAnswered'] as const;

  @Day('The day it was answered')
  answeredOn!: LondonDate;

  propose({ facts: { ombudsman } }: CaseState) {
    const { answeredOn } = this;
    return [proposed('LgscoEnquiryAnswered', answeredOn, { enquiryId: ombudsman.enquiries.findLast((enquiry) => enquiry.answeredOn === undefined)?.enquiryId ?? NOT_HELD, answeredOn })];
  }
}
