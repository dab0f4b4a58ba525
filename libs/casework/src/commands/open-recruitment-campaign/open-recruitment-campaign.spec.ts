import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { OpenRecruitmentCampaign } from './open-recruitment-campaign.js';

const campaign = { campaignId: 'SUMMER-2021', rolesSought: ['IO', 'IP'], target: 12, opensOn: '2021-06-21', closesOn: '2021-07-09' };

test('says who is sought, how many, and between which days', () => {
  expect(proposals(OpenRecruitmentCampaign, campaign)).toEqual([{ type: 'RecruitmentCampaignOpened', effectiveDate: today, payload: campaign }]);
});

test('asks for all of it, and for one at least', () => {
  expect(problems(OpenRecruitmentCampaign, { target: 0 })).toEqual(['campaignId', 'rolesSought', 'target', 'opensOn', 'closesOn']);
});
