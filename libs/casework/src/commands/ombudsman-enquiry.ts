import type { LondonDate } from '@redress/calendar';
import { NOT_HELD, type CaseState } from '@redress/procedures';
import { Day, PlannedDay } from '../fields/index.js';
import { CaseCommand, type CommandContext } from './case-command.js';
import { proposed } from './proposed.js';
import { complaintsManager } from './who.js';

/** A letter in which the Ombudsman asks, and by when (domain 3.8 L3). */
export abstract class OmbudsmanEnquiry extends CaseCommand {
  static readonly capability = 'OMBUDSMAN';
  static readonly roles = complaintsManager;
  static readonly proposes = ['LgscoEnquiryReceived'] as const;

  @Day('The day the enquiry was received')
  receivedOn!: LondonDate;

  @PlannedDay('To be answered by, as the letter says', { optional: true })
  dueOn?: LondonDate;

  protected abstract readonly phase: 'ASSESSMENT' | 'INVESTIGATION';

  propose(_: CaseState, context: CommandContext) {
    return [proposed('LgscoEnquiryReceived', this.receivedOn, { enquiryId: context.idOf('enquiry'), phase: this.phase, dueOn: this.dueOn ?? NOT_HELD })];
  }
}
