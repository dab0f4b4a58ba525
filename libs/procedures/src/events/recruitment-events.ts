import type { LondonDate } from '@redress/calendar';
import type { PoolRole } from './vocabulary.js';

/** A campaign to find members for the pool (domain 3.10.1 P0), each on a history of its own. */
export interface RecruitmentPayloads {
  /** `target` is how many members are sought; applications are taken from the first London date to the last. */
  RecruitmentCampaignOpened: { campaignId: string; rolesSought: readonly PoolRole[]; target: number; opensOn: LondonDate; closesOn: LondonDate };
}
