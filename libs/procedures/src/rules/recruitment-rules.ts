import { dateInWords } from '@redress/calendar';
import type { RecruitmentFacts } from '../facts/record-recruitment.js';
import { councilPolicy } from '../policy/council-policy.js';
import { ruleFor, type Rule } from './rule.js';

/** P0: applications are taken for a day at least. */
export const campaignRunsForward = ruleFor<'RecruitmentCampaignOpened', RecruitmentFacts>(['RecruitmentCampaignOpened'], {
  code: 'ERR_ORDER', cite: councilPolicy.pool, field: 'closesOn',
  holds: (_, { payload: { opensOn, closesOn } }) => opensOn <= closesOn,
  says: (_, { payload: { opensOn, closesOn } }) => `Applications cannot close on ${dateInWords(closesOn)}, before they open on ${dateInWords(opensOn)}. Give a later day.`,
});

export const rolesToFill = ruleFor<'RecruitmentCampaignOpened', RecruitmentFacts>(['RecruitmentCampaignOpened'], {
  code: 'ERR_VALIDATION', cite: councilPolicy.pool, field: 'rolesSought',
  holds: (_, { payload }) => payload.rolesSought.length > 0,
  says: () => 'Say who is sought: Investigating Officers, Independent Persons or members of Review Panels.',
});

export const campaignNotYetOpened: Rule<RecruitmentFacts> = {
  code: 'ERR_DUPLICATE_REFERENCE', cite: councilPolicy.pool, field: 'campaignId',
  holds: ({ campaignId }) => campaignId === undefined,
  says: ({ openedOn }) => `A campaign of this name was opened on ${dateInWords(openedOn)}. Give another name.`,
};
