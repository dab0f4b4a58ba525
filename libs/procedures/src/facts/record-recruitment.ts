import type { LondonDate } from '@redress/calendar';
import type { RecruitmentPayloads } from '../events/recruitment-events.js';
import * as happening from '../order/happened.js';
import * as recorder from './recorder.js';

/** A campaign, once it is opened. */
export interface RecruitmentFacts { readonly campaignId?: string; readonly openedOn?: LondonDate; readonly happened: happening.Happened }

export const noRecruitmentFacts: RecruitmentFacts = { happened: {} };

export const recruitmentRecorders: recorder.Recorders<keyof RecruitmentPayloads, RecruitmentFacts> = {
  RecruitmentCampaignOpened: (_, { payload: { campaignId }, effectiveDate }) => ({ campaignId, openedOn: effectiveDate }),
};

export const recordRecruitment = recorder.recordWith(recruitmentRecorders);

export const foldOfRecruitment: readonly unknown[] = [noRecruitmentFacts, recruitmentRecorders, recorder, happening];
