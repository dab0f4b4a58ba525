import { noRecruitmentFacts, recordRecruitment } from '../facts/record-recruitment.js';
import { campaignNotYetOpened, campaignRunsForward, rolesToFill } from '../rules/recruitment-rules.js';
import { refused, setupFor, to } from './vocabulary.js';

/** A recruitment campaign for the pool (domain.md 3.10.1 P0). Who applies, applies on a history of their own. */
export const recruitmentMachine = setupFor(recordRecruitment).createMachine({
  id: 'RECRUITMENT',
  context: noRecruitmentFacts,
  initial: 'NONE',
  states: { NONE: { on: { RecruitmentCampaignOpened: to('OPENED', rolesToFill, campaignRunsForward) } }, OPENED: {} },
  on: { RecruitmentCampaignOpened: refused(campaignNotYetOpened) },
});
