import type { LondonDate } from '@redress/calendar';
import { poolRoles, type MachineState, type PoolRole } from '@redress/procedures';
import { Choices, Identifier, PlannedDay, WholeNumber } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

const mostSought = 1_000;

/** Domain 3.10.1 P0. */
export class OpenRecruitmentCampaign extends DatedCommand {
  static readonly title = 'Open a recruitment campaign';
  static readonly description = 'Members are sought for the pool: between which days applications are taken, and how many are to be found.';
  static readonly capability = 'POOL_REGISTER';
  static readonly roles = complaintsManager;
  static readonly proposes = ['RecruitmentCampaignOpened'] as const;
  static readonly opens = 'CAMPAIGN';

  @Identifier('Name of the campaign', { hint: 'Such as SUMMER-2021.' })
  campaignId!: string;

  @Choices('Who is sought', poolRoles)
  rolesSought!: readonly PoolRole[];

  @WholeNumber('How many', 1, mostSought)
  target!: number;

  @PlannedDay('Applications are taken from')
  opensOn!: LondonDate;

  @PlannedDay('Applications are taken until')
  closesOn!: LondonDate;

  propose(_: MachineState, context: CommandContext) {
    const { campaignId, rolesSought, target, opensOn, closesOn } = this;
    return [proposed('RecruitmentCampaignOpened', this.on(context), { campaignId, rolesSought, target, opensOn, closesOn })];
  }
}
